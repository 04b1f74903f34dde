namespace Regulatory.GraphQL.Guard;

/// <summary>How much one request may ask of the database.</summary>
public sealed record ReadLimits
{
    public int DefaultPage { get; init; } = 20;

    public int LargestPage { get; init; } = 100;

    /// <summary>Ids in one <c>nodes</c>.</summary>
    public int Nodes { get; init; } = 50;

    /// <summary>Values in one <c>in</c> or <c>nin</c>.</summary>
    public int ListLiteral { get; init; } = 200;

    /// <summary>Comparisons in one <c>where</c>.</summary>
    public int FilterNodes { get; init; } = 50;

    /// <summary>Nesting of <c>and</c> and <c>or</c>.</summary>
    public int FilterDepth { get; init; } = 5;

    /// <summary>Characters a <c>contains</c> must have, or its index is of no use.</summary>
    public int ShortestContains { get; init; } = 3;

    /// <summary>Milliseconds for one statement.</summary>
    public int StatementMilliseconds { get; init; } = 5_000;

    /// <summary>How long <c>atLeast</c> waits.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>Rows that one operation can at most touch, counted before any SQL: the product of nested pages.</summary>
    public long Rows { get; init; } = 10_000;
}
