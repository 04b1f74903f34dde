using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Specs.Waybills.Goods;
using Regulatory.Domain.Waybills;
using Regulatory.Domain.Waybills.Goods;
using Regulatory.Domain.Waybills.Rules;
using Regulatory.Domain.Waybills.Trips;
using static Regulatory.Domain.Specs.Waybills.WaybillExamples;

namespace Regulatory.Domain.Specs.Waybills.Rules;

public sealed class TwoOfficersAtRoadsideSpec : WaybillSpec
{
    private static readonly RoadsideOfficer One = new("officer-gz", "张执法", "44010001", new(2026, 12, 31)),
        Two = new("officer2-gz", "刘执法", "44010002", new(2026, 12, 31));

    [Fact]
    public void two_officers_inspect() => Inspecting(One, Two).ThenFact<RoadsideInspected>(inspected => inspected.Result.ShouldBe(RoadsideResult.InOrder));

    [Fact]
    public void one_is_not_enough() => Inspecting(One).ThenRefused(TwoOfficersAtRoadside.Id);

    [Fact]
    public void one_twice_is_not_two() => Inspecting(One, One with { CertificateNumber = "44010003" }).ThenRefused(TwoOfficersAtRoadside.Id);

    [Fact]
    public void an_expired_certificate_does_not_count() =>
        Inspecting(One, Two with { CertificateUntil = new(2026, 3, 1) }).ThenRefused(TwoOfficersAtRoadside.Id);

    [Fact]
    public void whoever_records_was_there() => Inspecting(Two, Two with { Account = "officer3-gz", CertificateNumber = "44010003" }).ThenRefused(TwoOfficersAtRoadside.Id);

    private Outcome<Waybill, WaybillFact, WaybillCommand, WaybillsContext> Inspecting(params RoadsideOfficer[] officers) =>
        Given([.. UpToLoading, Departed]).By(Officer).When(new InspectOnRoad(Id, [.. officers], RoadsideResult.InOrder, "证件齐全", "沿江高速K30"));

    [Fact]
    public void a_truck_that_left_without_a_word_is_inspected_too()
    {
        foreach (var life in (ImmutableArray<WaybillFact>[])[[Drafted, Validated, Issued], UpToLoading, [Drafted, Validated, Issued, new WaybillRecalled("例", null, Day)]])
            Given(life).By(Officer).When(new InspectOnRoad(Id, [One, Two], RoadsideResult.HandedToCase, "未报起运", "沿江高速K30")).ThenFact<RoadsideInspected>();
        Given(Drafted).By(Officer).When(new InspectOnRoad(Id, [One, Two], RoadsideResult.HandedToCase, "未派单", "沿江高速K30")).ThenRefused(OrderOfWaybill.Id);
    }
}
