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

/// <summary>五必查 (waybills §6)</summary>
public sealed class ConfirmLoadingSpec : WaybillSpec
{
    [Theory]
    [InlineData(LoadingCheck.VehiclePapers)]
    [InlineData(LoadingCheck.CrewQualifications)]
    [InlineData(LoadingCheck.VehicleInspection)]
    [InlineData(LoadingCheck.TankInspection)]
    [InlineData(LoadingCheck.GoodsMatch)]
    public void one_failed_check_and_nothing_is_loaded(LoadingCheck failed) =>
        Loading(AllPassed.Replace(new(failed, true), new(failed, false, "不符"))).ThenFact<LoadingRefused>(refused => refused.Failed.ShouldBe([failed]));

    [Fact]
    public void every_failed_check_is_named() =>
        Loading([.. AllPassed.Select(answer => answer with { Passed = false })], loadedKg: 31_001)
            .ThenFact<LoadingRefused>(refused => refused.Failed.ShouldBe(Enum.GetValues<LoadingCheck>()));

    [Fact]
    public void what_the_record_knows_counts_more_than_what_the_loader_says()
    {
        Loading(AllPassed, knows: known => known with { Vehicle = known.Vehicle! with { InForce = false } })
            .ThenFact<LoadingRefused>(refused => refused.Failed.ShouldBe([LoadingCheck.VehiclePapers]));
        Loading(AllPassed, knows: known => known with { Crew = [known.Crew[0]] })
            .ThenFact<LoadingRefused>(refused => refused.Failed.ShouldBe([LoadingCheck.CrewQualifications]));
        Loading(AllPassed, knows: known => known with { Vehicle = known.Vehicle! with { ReviewBy = new(2026, 3, 1) } })
            .ThenFact<LoadingRefused>(refused => refused.Failed.ShouldBe([LoadingCheck.VehicleInspection]));
        Given([Saying(content => content with { Tank = content.Tank! with { InspectionValidUntil = new(2026, 3, 1) } }), .. UpToLoading[1..5]]).By(Loader)
            .When(new ConfirmLoading(Id, AllPassed, 30_000, 46_000, "ZZ-1"))
            .ThenFact<LoadingRefused>(refused => refused.Failed.ShouldBe([LoadingCheck.TankInspection]));
    }

    [Fact]
    public void goods_that_the_tank_is_not_for_are_not_loaded_whatever_the_loader_says() =>
        Given([Saying(content => content with { Tank = content.Tank! with { Media = [UnNumber.Parse("UN1203")] } }), .. UpToLoading[1..5]]).By(Loader)
            .When(new ConfirmLoading(Id, AllPassed, 30_000, 46_000, "ZZ-1"))
            .ThenFact<LoadingRefused>(refused => refused.Failed.ShouldBe([LoadingCheck.GoodsMatch]));

    [Theory]
    [InlineData(31_000, 49_000, true)]
    [InlineData(31_001, 49_000, false)]
    [InlineData(31_000, 49_001, false)]
    public void neither_payload_nor_gross_limit_is_exceeded(int loadedKg, int grossKg, bool confirmed)
    {
        var act = Loading(AllPassed, loadedKg, grossKg);
        if (confirmed) act.ThenFact<LoadingConfirmed>();
        else act.ThenFact<LoadingRefused>(refused => refused.Failed.ShouldBe([LoadingCheck.Masses]));
    }

    [Fact]
    public void after_a_refusal_the_loader_may_check_again() =>
        Loading([.. AllPassed.Select(answer => answer with { Passed = false })]).ThenFact<LoadingRefused>().At(Day, new(11, 0)).By(Loader)
            .When(new ConfirmLoading(Id, AllPassed, 30_000, 46_000, "ZZ-1")).ThenFact<LoadingConfirmed>();

    private Outcome<Waybill, WaybillFact, WaybillCommand, WaybillsContext> Loading(
        ImmutableArray<LoadingAnswer> answers, int loadedKg = 30_000, int grossKg = 46_000,
        Func<TripCircumstances, TripCircumstances>? knows = null) =>
        Given([.. UpToLoading[..5]]).By(Loader)
            .Knowing(context => context with { Circumstances = (knows ?? (same => same))(InOrder) })
            .When(new ConfirmLoading(Id, answers, loadedKg, grossKg, "ZZ-1"));
}
