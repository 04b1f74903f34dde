using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Waybills;
using Regulatory.Domain.Waybills.Goods;
using Regulatory.Domain.Waybills.Rules;
using Regulatory.Domain.Waybills.Trips;
using Regulatory.Domain.Waybills.Trips.Rules;
using static Regulatory.Domain.Specs.Waybills.WaybillExamples;

namespace Regulatory.Domain.Specs.Waybills;

public sealed class WaybillLifeSpec : WaybillSpec
{
    [Fact]
    public void thirty_tonnes_of_methanol_go_from_Guangzhou_to_Shenzhen()
    {
        var issued = Given().When(new DraftWaybill(Id, Particulars)).ThenFacts(Drafted)
            .When(new ValidateWaybill(Id)).ThenFacts(Validated)
            .When(new IssueWaybill(Id)).ThenFacts(Issued);
        var ready = issued.By(AtWheel).When(new RecordPreTripCheck(Id, AllInOrder)).ThenFact<PreTripCheckRecorded>(check => check.IsComplete.ShouldBeFalse())
            .By(OnBoard).When(new RecordPreTripCheck(Id, AllInOrder)).ThenFact<PreTripCheckRecorded>(check => check.IsComplete.ShouldBeTrue())
            .By(Loader).When(new ConfirmLoading(Id, AllPassed, 30_000, 46_000, "ZZ-1")).ThenFacts(Loaded);
        var underWay = ready.By(AtWheel).When(new DepartOnTrip(Id)).ThenFacts(Departed)
            .By(Clock).When(new ConfirmUnderWay(Id, Morning)).ThenFacts(new WaybillUnderWay(Morning, Day));
        underWay.By(AtWheel).When(new ArriveAtDestination(Id)).ThenFacts(Arrived)
            .By(Receiver).When(new SignForGoods(Id, 29_980)).ThenFact<GoodsSigned>(signed => signed.ShortageKg.ShouldBe(20))
            .By(Clock).When(new CompleteWaybill(Id)).ThenFacts(Completed)
            .ThenStateIs(WaybillStage.Completed);
    }

    [Fact]
    public void a_trip_without_escort_is_checked_by_its_driver_alone() =>
        Given(Saying(content => content with { Escort = null }), Validated, Issued).By(AtWheel).When(new RecordPreTripCheck(Id, AllInOrder))
            .ThenFact<PreTripCheckRecorded>(check => check.IsComplete.ShouldBeTrue());

    [Fact]
    public void what_the_trip_rested_on_is_kept_with_the_issue() =>
        Given(Drafted, Validated).When(new IssueWaybill(Id)).ThenFact<WaybillIssued>(issued =>
        {
            issued.Snapshot.AsOf.ShouldBe(7);
            issued.Snapshot.Licence.ShouldBe(InOrder.Licence);
            issued.Snapshot.Crew.ShouldBe(InOrder.Crew);
            issued.Snapshot.Goods.ShouldBe([new(UnNumber.Parse("UN1230"), new(2020, 1, 1))]);
            issued.Snapshot.SegregationFrom.ShouldNotBeNull();
        });

    [Fact]
    public void personal_values_of_those_on_board_are_sealed()
    {
        Content.Driver.Name.ShouldBe(new Personal(Driver, "张三"));
        Content.Escort!.ResidentId.Subject.ShouldBe(Escort);
        StoredForm.TextOf<WaybillFact>([Drafted]).ShouldNotContain("张三");
    }

    [Fact]
    public void a_batch_of_late_positions_says_nothing_new_once_the_trip_is_under_way() =>
        Given([.. UpToLoading, Departed, new WaybillUnderWay(Morning, Day)]).By(Clock).When(new ConfirmUnderWay(Id, Morning)).ThenNothing();
}

internal static class WaybillStates
{
    public static void ThenStateIs(this Given<Waybill, WaybillFact, WaybillCommand, WaybillsContext> life, WaybillStage stage) =>
        life.Facts.Aggregate(Waybill.Initial, Waybill.Evolve).Stage.ShouldBe(stage);
}
