namespace Regulatory.Domain.Licensing.Applications;

/// <summary>An act on one application.</summary>
public abstract record LicenceApplicationCommand
{
    public abstract ApplicationId Application { get; init; }

    /// <summary>Whom the command names: the host makes party ids for the natural persons among them.</summary>
    public virtual IEnumerable<Applicant> Named() => [];
}
