namespace Regulatory.GraphQL.Http;

/// <summary>How much one request may bring, take and last.</summary>
public sealed record HttpLimits
{
    /// <summary>Bytes of a body.</summary>
    public int Body { get; init; } = 100 * 1024;

    /// <summary>Bytes of a body that names a trusted document.</summary>
    public int TrustedBody { get; init; } = 1024 * 1024;

    /// <summary>Nesting of a body's JSON.</summary>
    public int JsonDepth { get; init; } = 32;

    /// <summary>How long an operation may take.</summary>
    public TimeSpan Operation { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Bytes of an answer.</summary>
    public int Answer { get; init; } = 8 * 1024 * 1024;
}
