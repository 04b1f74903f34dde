namespace Regulatory.Domain.Governance.AccessLogs;

/// <summary>An act on the log of one reader on one day.</summary>
public abstract record AccessLogCommand
{
    /// <summary>The day and the account: <c>2026-03-02:clerk-gz</c>.</summary>
    public abstract string Log { get; init; }
}
