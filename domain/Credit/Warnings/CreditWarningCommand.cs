namespace Regulatory.Domain.Credit.Warnings;

/// <summary>An act upon an early warning.</summary>
public abstract record CreditWarningCommand
{
    public abstract CreditWarningId Warning { get; init; }
}
