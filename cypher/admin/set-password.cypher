// Sets the password of the database's only user.
// @param password text – the new password
ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED
