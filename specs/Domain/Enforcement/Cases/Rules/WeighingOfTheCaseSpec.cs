using NodaTime;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Cases.Rules;
using Regulatory.Domain.Enforcement.Overload.Weighing;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Enforcement.Cases.Rules;

public sealed class WeighingOfTheCaseSpec : CaseActSpec
{
    private static readonly WeighRecordId Record = WeighRecordId.Parse("0198c6f0-0000-7000-8000-0000000000a9");

    private static AllegedAct Weighed => Filed.Act with { WeighRecord = Record };

    [Fact]
    public void a_weighing_that_was_filed_for_the_case_carries_it() =>
        WeighingOfTheCase.Check(Id, Weighed, OverloadCase.Filed(Id, Act.Plate!.Value)).ShouldBeNull();

    [Fact]
    public void one_that_was_not_reviewed_does_not() =>
        WeighingOfTheCase.Check(Id, Weighed, OverloadCase.Captured(Act.Plate!.Value))!.Rule.ShouldBe(WeighingOfTheCase.Id);

    [Fact]
    public void nor_one_of_another_case() =>
        WeighingOfTheCase.Check(Id, Weighed, OverloadCase.Filed(CaseId.Parse("0198c6f0-0000-7000-8000-0000000000c9"), Act.Plate!.Value))!.Rule
            .ShouldBe(WeighingOfTheCase.Id);

    [Fact]
    public void nor_one_of_another_truck() =>
        WeighingOfTheCase.Check(Id, Weighed, OverloadCase.Filed(Id, Plate.Parse("粤B54321/Yellow")))!.Rule.ShouldBe(WeighingOfTheCase.Id);

    [Fact]
    public void nor_one_that_was_annulled_since() =>
        WeighingOfTheCase.Check(
            Id, Weighed, WeighRecord.Evolve(OverloadCase.Filed(Id, Act.Plate!.Value), new WeighRecordAnnulled("设备故障", null, new(2026, 3, 9))))!.Rule
            .ShouldBe(WeighingOfTheCase.Id);

    [Fact]
    public void without_it_nothing_is_decided() =>
        Given([Filed with { Act = Weighed }, Assigned, Recorded, Concluded, Noticed]).On(new(2026, 3, 16)).When(Deciding).ThenRefused(WeighingOfTheCase.Id);
}
