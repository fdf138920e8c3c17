"""Values in, values out: calls, wire forms, batches, paging and entities, with no I/O and no clock."""
