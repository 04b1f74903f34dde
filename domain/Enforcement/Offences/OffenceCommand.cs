namespace Regulatory.Domain.Enforcement.Offences;

/// <summary>An act on one offence of the catalogue.</summary>
public abstract record OffenceCommand
{
    public abstract OffenceCode Offence { get; init; }
}
