namespace Regulatory.Domain.Enforcement.Executions;

/// <summary>An act upon the enforcement, by the agency itself, of what a case decided.</summary>
public abstract record ExecutionCommand
{
    public abstract CaseId Case { get; init; }

    /// <summary>Number of the paper that says so; the same number again changes nothing.</summary>
    public abstract string Document { get; init; }
}
