// Ends a statement of a user's own that is running.
// @param run text – what its transaction is marked with
SHOW TRANSACTIONS YIELD transactionId AS id, metaData
WHERE metaData.hearsay = $run
TERMINATE TRANSACTIONS id YIELD message
RETURN message
