namespace Regulatory.Domain.Publicity.Publications;

/// <summary>An act upon the publicity of a document.</summary>
public abstract record PublicationCommand
{
    /// <summary>The publication that the act is about.</summary>
    public abstract PublicationId About();

    /// <summary>Those whom the act names.</summary>
    public virtual IEnumerable<PartyConcerned> Named() => [];
}

/// <summary>An act upon a publication that is on record.</summary>
public abstract record StandingPublicationCommand : PublicationCommand
{
    public abstract PublicationId Publication { get; init; }

    public override PublicationId About() => Publication;
}
