namespace Regulatory.Domain.Enforcement.Overload.Permits;

/// <summary>An act upon an oversize permit.</summary>
public abstract record OversizePermitCommand
{
    public abstract OversizePermitId Permit { get; init; }
}
