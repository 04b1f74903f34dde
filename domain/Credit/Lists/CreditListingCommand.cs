namespace Regulatory.Domain.Credit.Lists;

/// <summary>An act upon a subject's place on a list.</summary>
public abstract record CreditListingCommand
{
    public abstract CreditListingId Listing { get; init; }
}
