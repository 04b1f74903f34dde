namespace Regulatory.Projections;

/// <summary>How a nested record of a row is written as <c>jsonb</c>: the ledger's codec, handed in by the composition root.</summary>
public sealed record RowCodec(Func<object, Type, string> Write, Func<string, Type, object> Read);
