using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Evidence;
using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Counters;
using Regulatory.Domain.Kernel;
using Regulatory.Integration.Acts;
using Regulatory.Integration.Acts.Credit;
using Regulatory.Integration.Acts.Enforcement;
using Regulatory.Integration.Acts.Governance;
using Regulatory.Integration.Acts.Processes;
using Regulatory.Integration.EvidenceFiles;

namespace Regulatory.Api.Hosting;

/// <summary>The acts of enforcement, each part told by its neighbours what it must know of them.</summary>
public sealed class EnforcementParts
{
    private EnforcementParts(CaseActs cases, EvidenceActs evidence, ExecutionActs executions, OverloadActs overload) =>
        (Cases, Evidence, Executions, Overload, Matters) = (cases, evidence, executions, overload, new(cases, evidence, overload));

    public CaseActs Cases { get; }

    public EvidenceActs Evidence { get; }

    public ExecutionActs Executions { get; }

    public OverloadActs Overload { get; }

    /// <summary>What their streams are to somebody who is to be forgotten.</summary>
    public EnforcementMatters Matters { get; }

    /// <param name="frequency">What credit makes of the frequency of inspections.</param>
    /// <param name="processes">Which know whether the place of registration was told of a decision.</param>
    public static EnforcementParts Of(
        Pseudonyms pseudonyms, SubjectActs subjects, EvidenceStore store, ReadModelQuestions questions, InspectionFrequency frequency,
        ProcessActs processes)
    {
        CaseActs? cases = null;
        EvidenceActs? evidence = null;
        var overload = new OverloadActs(pseudonyms, subjects, new(CaseOf, RestingOf));
        var executions = new ExecutionActs(new(
            (id, plan, cancellation) => plan.Load(cases!.Cases, id.ToString(), cancellation),
            (id, plan, cancellation) => evidence!.FineOf(id, plan, cancellation)));
        evidence = new EvidenceActs(pseudonyms, subjects, new(store.Inspect, DeviceOf, RhythmOf, executions.ExecutionOf));
        cases = new(pseudonyms, subjects, new(
            evidence.OffenceOf, evidence.FineOf, evidence.EvidenceOf, evidence.MeasureOf, evidence.LeadOf, overload.WeighingOf, overload.CheckOf,
            processes.CopiedOn));
        return new(cases, evidence, executions, overload);

        async ValueTask<PartyRhythm> RhythmOf(PartyId party, EnforcementDomain domain, ActPlan plan, CancellationToken cancellation) => new(
            await frequency.PercentOf(party, domain, plan, cancellation), await questions.LastInspectionOf(party, cancellation));

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
        Executions.EnterIn(table);
        Overload.EnterIn(table);
        return this;
    }
}
