using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Evidence;
using Regulatory.Domain.Kernel;

namespace Regulatory.Projections.Enforcement;

/// <summary>One station of the chain of custody.</summary>
/// <param name="Step"><c>collected</c>, <c>handed-over</c>, <c>sealed</c>, <c>returned</c>.</param>
/// <param name="By">Whose hands: an account, the number of a seal, a party id.</param>
public sealed record CustodyStep(string Step, LocalDate On, string By);

/// <summary>The register of evidence 证据登记: each item with its file, its custody, its review and its case.</summary>
/// <param name="FileSha256">Digest of its file, and its address in the store.</param>
/// <param name="Keeper">Account of who holds it; null once it went back.</param>
/// <param name="Custody">Every pair of hands so far.</param>
/// <param name="Site">Site whose device captured it.</param>
/// <param name="Reviewed">Steps of the review that were passed, of two.</param>
/// <param name="ReviewFailed">It failed a step and is no evidence.</param>
/// <param name="DisposeBy">Registered in advance and not disposed of: until when.</param>
/// <param name="Broken">Its file is gone or not what was collected.</param>
[ReadModel("evidence_register", version: 1), ReadableByCaseworkers]
public sealed record EvidenceRegister(
    [property: Key] EvidenceId Id,
    [property: Filterable] EvidenceKind Kind,
    [property: Filterable] string Title,
    [property: Indexed] CaseId? Case,
    [property: Indexed] LeadId? Lead,
    [property: Indexed] InspectionId? Inspection,
    [property: Filterable, Jurisdiction] DivisionCode Division,
    string Agency,
    string Source,
    string Place,
    [property: Indexed] string? FileSha256,
    long? FileLength,
    string? MediaType,
    ImmutableArray<string> Officers,
    [property: Filterable(Exact = true)] string? Keeper,
    ImmutableArray<CustodyStep> Custody,
    string? SealNumber,
    [property: Indexed] SiteId? Site,
    string? Device,
    int Reviewed,
    bool ReviewFailed,
    [property: Filterable] LocalDate? DisposeBy,
    RegistrationDisposal? Disposal,
    LocalDate? VerifiedOn,
    [property: Filterable] bool Broken,
    bool Excluded,
    [property: Filterable] Instant CollectedAt,
    long Version)
{
    public static EvidenceRegister Evolve(EvidenceRegister? row, EvidenceFact fact, FactContext at)
    {
        var next = fact switch
        {
            EvidenceCollected collected => Of(collected, at),
            EvidenceAttached attached => row! with { Case = attached.Case },
            EvidenceRegisteredInAdvance registered => row! with { DisposeBy = registered.DisposeBy.Due },
            AdvanceRegistrationDisposed disposed => row! with { DisposeBy = null, Disposal = disposed.Disposal },
            CaptureReviewed { Passed: true } => row! with { Reviewed = row.Reviewed + 1 },
            CaptureReviewed => row! with { ReviewFailed = true },
            EvidenceHandedOver handed => Passed(row!, "handed-over", handed.On, handed.To) with { Keeper = handed.To },
            EvidenceSealed @sealed => Passed(row!, "sealed", @sealed.On, @sealed.SealNumber) with { SealNumber = @sealed.SealNumber },
            EvidenceReturned returned => Passed(row!, "returned", returned.On, returned.To.ToString()) with { Keeper = null },
            EvidenceVerified => row! with { VerifiedOn = fact.On, Broken = false },
            EvidenceFoundBroken => row! with { Broken = true },
            EvidenceExcluded => row! with { Excluded = true },
            _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
        };
        return next with { Version = at.Version };
    }

    private static EvidenceRegister Of(EvidenceCollected item, FactContext at) => new(
        EvidenceId.Parse(at.Key), item.Kind, item.Title, item.Case, item.Lead, item.Inspection, item.Division, item.Agency, item.Source,
        item.Place, item.File?.Sha256, item.File?.Length, item.File?.MediaType, [.. item.Officers.Select(officer => officer.Account)],
        item.Keeper, [new("collected", item.On, item.Keeper)], null, item.Capture?.Site, item.Capture?.Device, 0, false, null, null, null,
        false, false, item.CollectedAt, at.Version);

    private static EvidenceRegister Passed(EvidenceRegister row, string step, LocalDate on, string by) =>
        row with { Custody = row.Custody.Add(new(step, on, by)) };
}
