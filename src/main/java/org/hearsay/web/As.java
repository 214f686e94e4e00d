package org.hearsay.web;

/** What an answer is given as: rows, or the nodes and edges behind them. */
enum As { ROWS, GRAPH }
