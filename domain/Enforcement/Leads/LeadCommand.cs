namespace Regulatory.Domain.Enforcement.Leads;

/// <summary>An act upon a lead.</summary>
public abstract record LeadCommand
{
    public abstract LeadId Lead { get; init; }
}
