using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Specs.Waybills.Goods;
using Regulatory.Domain.Waybills;
using Regulatory.Domain.Waybills.Goods;
using Regulatory.Domain.Waybills.Rules;
using Regulatory.Domain.Waybills.Trips;
using static Regulatory.Domain.Specs.Waybills.WaybillExamples;

namespace Regulatory.Domain.Specs.Waybills.Rules;

/// <summary>W-20</summary>
public sealed class NothingAfterCompletionSpec : WaybillSpec
{
    private static readonly WaybillFact[] Over = [.. UpToLoading, Departed, Arrived, Signed(30_000), Completed];

    [Fact]
    public void nothing_of_a_completed_waybill_changes_any_more()
    {
        WaybillCommand[] acts =
        [
            new ReviseWaybill(Id, Particulars), new ValidateWaybill(Id), new IssueWaybill(Id), new RecallWaybill(Id, "例"), new CancelWaybill(Id, "例"),
            new VoidWaybill(Id, "例", Other), new AmendInTransit(Id, "例"), new ReportIncident(Id, IncidentKind.Leak, "例", "例", Morning),
            new SuspendTrip(Id, "例", "例"), new ExplainShortage(Id, "例"), new SignForGoods(Id, 1), new MarkOverdue(Id),
        ];
        foreach (var act in acts) Given([.. Over]).When(act).ThenRefused(NothingAfterCompletion.Id);
    }

    [Fact]
    public void completing_it_again_changes_nothing() => Given([.. Over]).By(Clock).When(new CompleteWaybill(Id)).ThenNothing();
}
