namespace Regulatory.Projections;

/// <summary>What <c>read.projection_status</c> says of one build.</summary>
internal sealed record BuildStatus(int Version, int Number, string State, bool Serving, string Fingerprint, long Position)
{
    public const string CatchingUp = "catching-up";
    public const string Live = "live";
    public const string Stopped = "stopped";
    public const string Retired = "retired";
}

/// <summary>The build is no longer the one to write: another took its place, or newer software runs.</summary>
internal sealed class SupersededException(string message) : Exception(message);
