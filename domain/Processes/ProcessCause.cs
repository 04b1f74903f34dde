namespace Regulatory.Domain.Processes;

/// <summary>The fact that made a process do something: where an auditor finds the reason.</summary>
/// <param name="Position">Place of the fact in the ledger.</param>
/// <param name="Stream">Stream of the fact, kind and key: <c>licensing.licence/0198c6f0-…</c>.</param>
/// <param name="Fact">Wire name of the fact.</param>
public sealed record ProcessCause(long Position, string Stream, string Fact);
