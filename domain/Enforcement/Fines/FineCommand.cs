namespace Regulatory.Domain.Enforcement.Fines;

/// <summary>An act upon the fine of a case.</summary>
public abstract record FineCommand
{
    public abstract CaseId Case { get; init; }
}
