using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Evidence;
using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Counters;
using Regulatory.Integration.Acts;
using Regulatory.Integration.Acts.Enforcement;
using Regulatory.Integration.Acts.Governance;
using Regulatory.Integration.EvidenceFiles;

namespace Regulatory.Api.Hosting;

/// <summary>The acts of enforcement, each part told by its neighbours what it must know of them.</summary>
public sealed class EnforcementParts
{
    private EnforcementParts(CaseActs cases, EvidenceActs evidence, OverloadActs overload) =>
        (Cases, Evidence, Overload) = (cases, evidence, overload);

    public CaseActs Cases { get; }

    public EvidenceActs Evidence { get; }

    public OverloadActs Overload { get; }

    public static EnforcementParts Of(Pseudonyms pseudonyms, SubjectActs subjects, EvidenceStore store, ReadModelQuestions questions)
    {
        CaseActs? cases = null;
        var overload = new OverloadActs(pseudonyms, subjects, new(CaseOf, RestingOf));
        var evidence = new EvidenceActs(pseudonyms, subjects, new(store.Inspect, DeviceOf, questions.RhythmOf));
        cases = new(pseudonyms, subjects, new(evidence.OffenceOf, evidence.FineOf, evidence.EvidenceOf));
        return new(cases, evidence, overload);

        async ValueTask<CountableCase?> CaseOf(CaseId id, ActPlan plan, CancellationToken cancellation)
        {
            var state = await plan.Load(cases!.Cases, id.ToString(), cancellation);
            return state.Filing is null ? null : CountableCase.Of(id, state);
        }

        async ValueTask<RestingCase?> RestingOf(CaseId id, ActPlan plan, CancellationToken cancellation) =>
            (await plan.Load(cases!.Cases, id.ToString(), cancellation)).Filing is { } filed ? RestingCase.Of(filed) : null;

        // The site is read with the act: should it be suspended meanwhile, the act is decided anew.
        async ValueTask<DeviceStanding?> DeviceOf(
            SiteId id, string device, NodaTime.LocalDate day, ActPlan plan, CancellationToken cancellation)
        {
            var site = await plan.Load(overload.Sites, id.ToString(), cancellation);
            if (site.Stage is null) return null;
            var verified = site.VerificationOf(device, day);
            return new(site.WasInServiceOn(day), verified?.CertificateNumber, verified?.ValidUntil);
        }
    }

    /// <summary>Enters all of them.</summary>
    public EnforcementParts EnterIn(ActTable table)
    {
        Cases.EnterIn(table);
        Evidence.EnterIn(table);
        Overload.EnterIn(table);
        return this;
    }
}
