"""The parts of benches/run: each measures one thing and tells it to the results."""
