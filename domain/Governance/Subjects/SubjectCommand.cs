namespace Regulatory.Domain.Governance.Subjects;

/// <summary>An act on what the record knows of one natural person.</summary>
public abstract record SubjectCommand
{
    public abstract PartyId Subject { get; init; }
}
