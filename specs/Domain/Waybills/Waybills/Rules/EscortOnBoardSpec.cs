using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Specs.Waybills.Goods;
using Regulatory.Domain.Waybills;
using Regulatory.Domain.Waybills.Goods;
using Regulatory.Domain.Waybills.Rules;
using Regulatory.Domain.Waybills.Trips;
using static Regulatory.Domain.Specs.Waybills.WaybillExamples;

namespace Regulatory.Domain.Specs.Waybills.Rules;

/// <summary>W-04</summary>
public sealed class EscortOnBoardSpec : WaybillSpec
{
    [Fact]
    public void without_an_escort_nothing_is_issued() => Codes(content => content with { Escort = null }).ShouldBe([EscortOnBoard.Code]);

    [Fact]
    public void a_driver_alone_is_not_his_own_escort() => EscortOnBoard.Check(Content with { Escort = Content.Driver }).ShouldNotBeNull();

    [Fact]
    public void with_a_second_driver_he_may_be() =>
        EscortOnBoard.Check(Content with { Escort = Content.Driver, SecondDriver = Content.Escort }).ShouldBeNull();

    [Fact]
    public void limited_quantities_need_none() =>
        EscortOnBoard.Check(Content with { Escort = null, Load = new([Content.Load.Lines[0] with { Regime = GoodsRegime.Limited }]) }).ShouldBeNull();

    [Fact]
    public void one_of_two_drivers_who_is_the_escort_checks_for_both_duties() =>
        Given(Saying(content => content with { SecondDriver = content.Escort }), WaybillExamples.Validated, WaybillExamples.Issued)
            .By(WaybillExamples.AtWheel).When(new RecordPreTripCheck(WaybillExamples.Id, WaybillExamples.AllInOrder)).ThenFact<PreTripCheckRecorded>(check => check.IsComplete.ShouldBeFalse())
            .By(WaybillExamples.OnBoard).When(new RecordPreTripCheck(WaybillExamples.Id, WaybillExamples.AllInOrder)).ThenFact<PreTripCheckRecorded>(check => check.IsComplete.ShouldBeTrue());
}
