using NodaTime;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Cases.Rules;
using Regulatory.Domain.Enforcement.Overload.Stations;
using Regulatory.Domain.Enforcement.Overload.Weighing;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Enforcement.Cases.Rules;

public sealed class WeighingOfTheCaseSpec : CaseActSpec
{
    private static readonly WeighRecordId Record = WeighRecordId.Parse("0198c6f0-0000-7000-8000-0000000000a9");

    private static readonly CaseId OtherCase = CaseId.Parse("0198c6f0-0000-7000-8000-0000000000c9");

    private static readonly StationCheck NoCheck = StationCheck.Initial;

    private static AllegedAct Weighed => Filed.Act with { WeighRecord = Record };

    [Fact]
    public void a_weighing_that_was_filed_for_the_case_carries_it() =>
        WeighingOfTheCase.Check(Id, Weighed, OverloadCase.Filed(Id, Act.Plate!.Value), NoCheck).ShouldBeNull();

    [Fact]
    public void one_that_was_not_reviewed_does_not() =>
        WeighingOfTheCase.Check(Id, Weighed, OverloadCase.Captured(Act.Plate!.Value), NoCheck)!.Rule.ShouldBe(WeighingOfTheCase.Id);

    [Fact]
    public void nor_one_of_another_case() =>
        WeighingOfTheCase.Check(Id, Weighed, OverloadCase.Filed(OtherCase, Act.Plate!.Value), NoCheck)!.Rule
            .ShouldBe(WeighingOfTheCase.Id);

    [Fact]
    public void nor_one_of_another_truck() =>
        WeighingOfTheCase.Check(Id, Weighed, OverloadCase.Filed(Id, Plate.Parse("粤B54321/Yellow")), NoCheck)!.Rule.ShouldBe(WeighingOfTheCase.Id);

    [Fact]
    public void nor_one_that_was_annulled_since() =>
        WeighingOfTheCase.Check(
            Id, Weighed, WeighRecord.Evolve(OverloadCase.Filed(Id, Act.Plate!.Value), new WeighRecordAnnulled("设备故障", null, new(2026, 3, 9))), NoCheck)!.Rule
            .ShouldBe(WeighingOfTheCase.Id);

    [Fact]
    public void a_check_at_a_station_that_was_filed_for_the_case_carries_it()
    {
        WeighingOfTheCase.Check(Id, Weighed, WeighRecord.Initial, OverloadCase.AtStation(Id, Act.Plate!.Value)).ShouldBeNull();
        WeighingOfTheCase.Check(Id, Weighed, WeighRecord.Initial, OverloadCase.AtStation(OtherCase, Act.Plate!.Value))!.Rule.ShouldBe(WeighingOfTheCase.Id);
        WeighingOfTheCase.Check(Id, Weighed, WeighRecord.Initial, NoCheck)!.Rule.ShouldBe(WeighingOfTheCase.Id);
    }

    [Fact]
    public void the_case_of_who_loaded_the_truck_rests_on_the_capture_that_it_cites()
    {
        var loading = Weighed with { Offence = OffenceCode.Parse("GD04"), Plate = null };
        WeighingOfTheCase.Check(Id, loading, OverloadCase.Cited(Id, Act.Plate!.Value), NoCheck).ShouldBeNull();
        WeighingOfTheCase.Check(OtherCase, loading, OverloadCase.Cited(Id, Act.Plate!.Value), NoCheck)!.Rule.ShouldBe(WeighingOfTheCase.Id);
    }

    [Fact]
    public void driving_over_the_limit_is_never_decided_without_the_truck() =>
        WeighingOfTheCase.Check(
            Id, Weighed with { Offence = OffenceCode.Overloading, Plate = null }, OverloadCase.Filed(Id, Act.Plate!.Value), NoCheck)!.Rule
            .ShouldBe(WeighingOfTheCase.Id);

    [Fact]
    public void without_it_nothing_is_decided() =>
        Given([Filed with { Act = Weighed }, Assigned, Recorded, Concluded, Noticed]).On(new(2026, 3, 16)).When(Deciding).ThenRefused(WeighingOfTheCase.Id);
}
