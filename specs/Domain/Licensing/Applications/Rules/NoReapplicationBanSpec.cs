using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Specs.Licensing.Applications.Rules;

public sealed class NoReapplicationBanSpec : ApplicationActSpec
{
    [Fact]
    public void a_ban_of_three_years_bars_the_same_item() =>
        Given().By(Self).Knowing(context => context with { Bans = [ThreeYears] }).When(Submit)
            .ThenRefused(NoReapplicationBan.Id).Details["until"].ShouldBe("2028-01-10");

    [Fact]
    public void after_its_last_day_it_bars_nothing() =>
        Given().On(new(2026, 3, 3)).By(Self)
            .Knowing(context => context with { Bans = [ThreeYears with { Until = Monday }] }).When(Submit)
            .ThenFact<ApplicationSubmitted>();

    [Fact]
    public void another_item_is_free() =>
        Given().By(Self).Knowing(context => context with { Bans = [ThreeYears] })
            .When(Submit with { Item = DangerousGoods }).ThenAccepted();
}
