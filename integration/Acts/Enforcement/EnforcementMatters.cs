using NodaTime;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Overload.Permits;
using Regulatory.Domain.Enforcement.Overload.Sources;
using Regulatory.Domain.Enforcement.Overload.Weighing;
using Regulatory.Domain.Governance.Retention;
using Regulatory.Domain.Governance.Subjects;
using Regulatory.Ledger;

namespace Regulatory.Integration.Acts.Enforcement;

/// <summary>
/// What the streams of enforcement are to somebody whose personal values stand in them, and when they ended. What belongs to a case is of
/// that case's file and ends with it; a file is a major one when the case was heard, is grave, or cost a licence or a business.
/// </summary>
public sealed class EnforcementMatters(CaseActs cases, EvidenceActs evidence, OverloadActs overload)
{
    /// <summary>A stream of which nobody says how long it is kept is open.</summary>
    public async ValueTask<Matter> MatterOf(StreamName stream, ActPlan plan, CancellationToken cancellation)
    {
        var (kind, ended) = await Of(stream, plan, cancellation);
        return new(stream.ToString(), kind, ended);
    }

    private async ValueTask<(RecordClass? Class, LocalDate? EndedOn)> Of(StreamName stream, ActPlan plan, CancellationToken cancellation)
    {
        switch (stream.Kind)
        {
            case CaseActs.CaseStreams or EvidenceActs.FineStreams or ExecutionActs.ExecutionStreams:
                return FileOf(await plan.Load(cases.Cases, stream.Key, cancellation));
            case CaseActs.RemedyStreams:
                var remedy = await plan.Load(cases.Remedies, stream.Key, cancellation);
                return await WithCase(remedy.Filing?.Case, null, plan, cancellation);
            case EvidenceActs.LeadStreams:
                var lead = await plan.Load(evidence.Leads, stream.Key, cancellation);
                return await WithCase(lead.Case, lead.IsDeclined ? lead.LastOn : null, plan, cancellation);
            case EvidenceActs.EvidenceStreams:
                var item = await plan.Load(evidence.Evidence, stream.Key, cancellation);
                return await WithCase(item.Case, item.IsReturned || item.IsExcluded ? item.LastOn : null, plan, cancellation);
            case EvidenceActs.MeasureStreams:
                var measure = await plan.Load(evidence.Measures, stream.Key, cancellation);
                return await WithCase(measure.Imposed?.Case, measure.Lifted?.On, plan, cancellation);
            case EvidenceActs.InspectionStreams:
                var inspection = await plan.Load(evidence.Inspections, stream.Key, cancellation);
                var over = inspection.IsCancelled || (inspection.Held is not null && inspection.Orders.Values.All(removed => removed));
                return (RecordClass.InspectionRecord, over ? inspection.LastOn : null);
            default:
                return await OfOverload(stream, plan, cancellation);
        }
    }

    private async ValueTask<(RecordClass? Class, LocalDate? EndedOn)> OfOverload(StreamName stream, ActPlan plan, CancellationToken cancellation)
    {
        switch (stream.Kind)
        {
            case OverloadActs.WeighRecordStreams:
                var weighing = await plan.Load(overload.Weighings, stream.Key, cancellation);
                return weighing.Case is { } id
                    ? await WithCase(id, null, plan, cancellation)
                    : (RecordClass.InspectionRecord, weighing.Stage is WeighStage.Discarded or WeighStage.Annulled ? weighing.LastOn : null);
            case OverloadActs.InquiryStreams:
                // Known by its weighing, whose cases it serves: that of the capture, or those of the check at a station.
                IEnumerable<CaseId> served = (await plan.Load(overload.Weighings, stream.Key, cancellation)).Case is { } filed
                    ? [filed]
                    : (await plan.Load(overload.Stations, stream.Key, cancellation)).Cases;
                return await Longest(served, plan, cancellation)
                    ?? (RecordClass.InspectionRecord, (await plan.Load(overload.Inquiries, stream.Key, cancellation)).LastOn);
            case OverloadActs.SourceUnitStreams:
                var source = await plan.Load(overload.Sources, stream.Key, cancellation);
                return (RecordClass.InspectionRecord, source.Stage is SourceStage.Delisted ? source.LastOn : null);
            case OverloadActs.LoadingSheetStreams:
                return (RecordClass.ConsignmentAndLoading, LoadingSheetId.Parse(stream.Key).Day);
            case OverloadActs.PermitStreams:
                var permit = await plan.Load(overload.Permits, stream.Key, cancellation);
                var done = permit.Stage is PermitStage.Used or PermitStage.Expired or PermitStage.Revoked or PermitStage.Declined;
                return (RecordClass.LicenceFile, done ? permit.LastOn : null);
            default:
                return (null, null);
        }
    }

    /// <summary>The file of the case; where there is none, an ordinary one that ended by itself.</summary>
    private async ValueTask<(RecordClass? Class, LocalDate? EndedOn)> WithCase(
        CaseId? id, LocalDate? endedOn, ActPlan plan, CancellationToken cancellation) =>
        id is { } of ? FileOf(await plan.Load(cases.Cases, of.ToString(), cancellation)) : (RecordClass.PenaltyFile, endedOn);

    /// <summary>Of several files the one that is open, or ended last; null where there are none.</summary>
    private async ValueTask<(RecordClass? Class, LocalDate? EndedOn)?> Longest(
        IEnumerable<CaseId> ids, ActPlan plan, CancellationToken cancellation)
    {
        var files = new List<(RecordClass? Class, LocalDate? EndedOn)>();
        foreach (var id in ids) files.Add(FileOf(await plan.Load(cases.Cases, id.ToString(), cancellation)));
        return files.Count == 0 ? null : files.MaxBy(file => file.EndedOn ?? LocalDate.MaxIsoValue);
    }

    private static (RecordClass? Class, LocalDate? EndedOn) FileOf(EnforcementCase state)
    {
        var major = state.WasHeard || state.Concluded is { Complexity.Heavy: true }
            || state.Decision?.Penalties.Any(penalty => HearingRight.IsHeavy(penalty.Kind)) is true;
        return (major ? RecordClass.MajorPenaltyFile : RecordClass.PenaltyFile, state.Closing?.On ?? state.Declined?.On);
    }
}
