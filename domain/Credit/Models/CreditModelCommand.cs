namespace Regulatory.Domain.Credit.Models;

/// <summary>An act on one version of a model of evaluation.</summary>
public abstract record CreditModelCommand
{
    public abstract CreditModelId Model { get; init; }
}
