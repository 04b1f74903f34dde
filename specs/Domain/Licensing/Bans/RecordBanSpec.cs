using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Catalogue;
using Regulatory.Domain.Licensing.Bans;

namespace Regulatory.Domain.Specs.Licensing.Bans;

public sealed class RecordBanSpec : DeciderSpec<BanRegister, BanFact, BanCommand, LicensingContext>
{
    private static readonly PartyId Party = PartyId.Of(CreditCode.Parse("91440101MA5AAAA00W"));

    private static readonly ReapplicationBan OneYear =
        new(BanGround.FalseMaterial, ItemNumber.Parse("GD-RT-05"), new(2026, 3, 2), new(2027, 3, 1));

    protected internal override BanRegister Initial => BanRegister.Initial;

    protected internal override BanRegister Evolve(BanRegister state, BanFact fact) => BanRegister.Evolve(state, fact);

    protected internal override Decision<BanFact> Decide(BanRegister state, BanCommand command, LicensingContext context) =>
        BanDecider.Decide(state, command, context);

    protected internal override LicensingContext ContextAt(Instant at, Actor actor) =>
        new(at, at, actor, Calendars.Official, Figures.Defaults);

    [Fact]
    public void a_ban_stands_on_the_party_s_register_with_the_decision_it_follows_from() =>
        Given().On(new(2026, 3, 2)).When(new RecordBan(Party, OneYear, "licensing.application/1"))
            .ThenFacts(new BanImposed(Party, OneYear, "licensing.application/1", new(2026, 3, 2)));

    [Fact]
    public void the_same_ban_is_recorded_once() =>
        Given(new BanImposed(Party, OneYear, "licensing.application/1", new(2026, 3, 2)))
            .When(new RecordBan(Party, OneYear, "licensing.application/1")).ThenNothing();

    [Fact]
    public void a_second_ban_stands_beside_the_first() =>
        Given(new BanImposed(Party, OneYear, "licensing.application/1", new(2026, 3, 2)))
            .When(new RecordBan(Party, OneYear with { Ground = BanGround.FraudOrBribery }, "licensing.licence/2"))
            .ThenAccepted()
            .When(new RecordBan(Party, OneYear with { Item = ItemNumber.Parse("GD-RT-06") }, "licensing.licence/3"))
            .ThenState(register => register.Bans.Length.ShouldBe(3));

    [Theory]
    [InlineData("2026-03-01", false)]
    [InlineData("2026-03-02", true)]
    [InlineData("2027-03-01", true)]
    [InlineData("2027-03-02", false)]
    public void a_ban_bars_its_item_from_its_first_to_its_last_day(string day, bool barred) =>
        OneYear.Bars(ItemNumber.Parse("GD-RT-05"), NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value).ShouldBe(barred);
}
