namespace Regulatory.Domain.Licensing.Licences;

/// <summary>An act upon a licence.</summary>
public abstract record LicenceCommand
{
    public abstract LicenceId Licence { get; init; }
}
