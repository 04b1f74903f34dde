namespace Regulatory.Domain.Credit.Profiles;

/// <summary>An act upon a credit profile.</summary>
public abstract record CreditProfileCommand
{
    public abstract CreditProfileId Profile { get; init; }
}
