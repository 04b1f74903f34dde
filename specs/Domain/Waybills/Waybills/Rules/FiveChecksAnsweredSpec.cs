using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Specs.Waybills.Goods;
using Regulatory.Domain.Waybills;
using Regulatory.Domain.Waybills.Goods;
using Regulatory.Domain.Waybills.Rules;
using Regulatory.Domain.Waybills.Trips;
using static Regulatory.Domain.Specs.Waybills.WaybillExamples;

namespace Regulatory.Domain.Specs.Waybills.Rules;

public sealed class FiveChecksAnsweredSpec : WaybillSpec
{
    [Fact]
    public void a_check_that_is_left_out_is_named() =>
        Loading(new(Id, [.. AllPassed.Where(answer => answer.Check is not LoadingCheck.GoodsMatch)], 30_000, 46_000, "ZZ-1")).Details["points"].ShouldBe("GoodsMatch");

    [Fact]
    public void a_loading_has_a_record() => Loading(new(Id, AllPassed, 30_000, 46_000, " "));

    [Fact]
    public void vehicle_and_load_weigh_more_than_the_load() => Loading(new(Id, AllPassed, 30_000, 30_000, "ZZ-1"));

    private Refusal Loading(ConfirmLoading act) =>
        Given([.. UpToLoading[..5]]).By(Loader).When(act).ThenRefused(FiveChecksAnswered.Id);
}
