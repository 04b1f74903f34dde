using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using Npgsql;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision.Duties;
using Regulatory.Integration.Acts.Supervision;
using Regulatory.Integration.Specs.Terminals;
using Regulatory.Integration.Supervision.Cards;
using Regulatory.Integration.Terminals.Jt808;
using Regulatory.Integration.Terminals.Positions;
using static Regulatory.Api.Specs.Supervision.TerminalHall;

namespace Regulatory.Api.Specs.Supervision;

/// <summary>A card at the wheel becomes duty on record and an observation of the watch, and says nobody's name on the way.</summary>
[Collection(nameof(TerminalHall))]
public sealed class CardStorySpec(TerminalHall hall)
{
    [Fact]
    public async Task a_driver_takes_and_leaves_the_wheel_by_the_card()
    {
        var driver = await hall.Driver("李卡一", "440106199001011235", "440100199001010001");
        using var terminal = await hall.DialIn(3);
        await Put(terminal, Card(1, "李卡一", "440100199001010001", "440106199001011235"));
        await Wheel(driver, $"{Truck(3)}");
        await Put(terminal, Card(2));
        await Wheel(driver, "");
        // Put in again at once, it is kept and not entered.
        await Put(terminal, Card(1, "李卡一", "440100199001010001", "440106199001011235"));
        await Until.True(async () => await hall.Ask<long>("select count(*) from telemetry.card_reading where outcome = 'Flapping' and driver is not null") == 1, "it is kept");
        await Wheel(driver, "");
        hall.Host.Clock.Now += Duration.FromMinutes(1);
        // The edition of 2013 says the qualification only.
        using var older = await hall.DialIn(3, Edition.Jt2013);
        await Put(older, Card(1, "李卡一", "440100199001010001"));
        await Wheel(driver, $"{Truck(3)}");

        // V-09: with the card in one vehicle that moves, it is refused in another.
        using var elsewhere = await hall.DialIn(4);
        await Put(elsewhere, Card(1, "李卡一", "440100199001010001", "440106199001011235"));
        await Until.True(
            async () => await hall.Ask<string>("select rule from telemetry.card_reading where outcome = 'Refused'") == "SUP-DTY-008", "the second wheel is refused");
        await Wheel(driver, $"{Truck(3)}");
        await Put(older, Card(2));
        await Wheel(driver, "");
    }

    [Fact]
    public async Task a_driver_of_another_enterprise_is_read_and_takes_nobodys_wheel()
    {
        var own = await hall.Driver("李卡三", "440106199507011232", "440106199507011232");
        var other = await hall.Driver("何外单位", "110105194912310038", "110105194912310038", CreditCode.Parse("91440300MA5BBBB14D"));
        using var terminal = await hall.DialIn(1);
        await Put(terminal, Card(1, "李卡三", "440106199507011232", "440106199507011232"));
        await Wheel(own, $"{Truck(1)}");
        await Put(terminal, Card(1, "何外单位", "110105194912310038", "110105194912310038"));
        await Until.True(
            async () => await hall.Ask<string>($"select outcome || ' ' || rule from telemetry.card_reading where driver = '{other}'") == "Refused SUP-DTY-004",
            "the reading is kept");
        await Wheel(own, $"{Truck(1)}");
        await Wheel(other, "");
        await Put(terminal, Card(2));
        await Wheel(own, "");
    }

    [Fact]
    public async Task what_a_card_says_is_sealed_wherever_it_is_stored()
    {
        using var terminal = await hall.DialIn(4);
        await Put(terminal, Card(1, "封存某某", "Q-SEALED-1", "440106199202023451"));
        await Until.True(
            async () => await hall.Ask<long>("select count(*) from telemetry.card_reading c join telemetry.driver_card using (frame) where outcome = 'UnknownDriver'") > 0,
            "the unknown driver is kept");
        var stored = await hall.Ask<string>(
            "select string_agg(encode(bytes, 'escape'), ' ') from telemetry.frame where message = 1794") + await hall.Ask<string>(
            "select string_agg(encode(sealed, 'escape'), ' ') from telemetry.driver_card");
        stored.Contains("Q-SEALED-1", StringComparison.Ordinal).ShouldBeFalse();
        stored.Contains("440106199202023451", StringComparison.Ordinal).ShouldBeFalse();
    }

    [Fact]
    public async Task a_card_is_on_record_once_however_often_it_is_taken()
    {
        var driver = await hall.Driver("李卡二", "44030519851231123X", "440100198512310001");
        using (var terminal = await hall.DialIn(3))
        {
            await Put(terminal, Card(1, "李卡二", "440100198512310001", "44030519851231123X"));
            await Wheel(driver, $"{Truck(3)}");
            await Put(terminal, Card(2));
            await Wheel(driver, "");
        }
        var installation = hall.Host.Installation;
        await using var source = NpgsqlDataSource.Create(hall.Database.AppConnection);
        var admission = new TerminalAdmission(installation.Executor, installation.Supervision.Acts);
        var again = new CardFollower(
            new(source, installation.TelemetrySeal), new(source),
            new(
                async (phone, cancellation) => (await admission.Load(Domain.Supervision.TerminalId.Parse(phone), anew: true, cancellation)).Vehicle,
                installation.Questions.DutiesOf),
            installation.Executor, installation.Pseudonyms, NullLogger<CardFollower>.Instance);
        var facts = await Facts();
        await using var turn = await installation.TurnOf("spec:cards-again", default);
        (await again.Next(turn, default)).ShouldBePositive();
        (await Facts()).ShouldBe(facts);
        await Wheel(driver, "");

        Task<long> Facts() => hall.Ask<long>("select count(*) from ledger.fact where type like 'supervision.duty.card%'");
    }

    [Fact]
    public async Task the_watch_sees_that_somebody_else_drives()
    {
        var assigned = await hall.Driver("王排班", "11010519491231002X", "110100194912310001");
        await hall.Give(new AssignDriver(assigned, Truck(4), ChinaTime.DayOf(hall.Host.Clock.Now)), Role.Applicant);
        using var terminal = await hall.DialIn(4);
        var at = hall.Host.Clock.Now;
        await Put(terminal, Card(1, "无名氏", "Q-NOBODY", "440106199202023451"));
        await Until.True(
            async () => await hall.Ask<long>("select count(*) from telemetry.card_reading where assigned is not null and outcome = 'UnknownDriver'") > 0,
            "the card is read");
        hall.Host.Clock.Now += Duration.FromSeconds(60);
        for (var second = 10; second <= 60; second += 10)
            await terminal.Ask(RoadTerminal.At(at + Duration.FromSeconds(second), east: second * 160));
        await Until.True(
            async () => await hall.Ask<long>($"select count(*) from read.alarm_docket where vehicle = '{Truck(4)}' and code = 'PVM'") == 1, "the alarm is raised");
    }

    [Fact]
    public async Task what_a_video_terminal_saw_and_the_terminals_own_alarm_bits_reach_the_board()
    {
        using var terminal = await hall.DialIn(2);
        var at = hall.Host.Clock.Now;
        hall.Host.Clock.Now += Duration.FromSeconds(60);
        var telephone = new DriverStateAlarm(
            1, 0, 2, 2, 5, 0, new(60, 20, 23_130_000, 113_260_000, at, 1), AlarmNumber.Of(40, "A000002", at, 0, 1));
        for (var second = 10; second <= 60; second += 10)
            await terminal.Ask(RoadTerminal.At(
                at + Duration.FromSeconds(second), east: second * 160, alarm: second == 40 ? 1u << 5 : 0, second == 30 ? [new(0x65, telephone.Encode())] : []));
        await Until.True(
            async () => await hall.Ask<long>(
                $"select count(distinct code) from read.alarm_docket where vehicle = '{Truck(2)}' and code in ('DSM-V', 'TMP')") == 2,
            "both are on the board");
    }

    /// <summary>A second later than the one before: what says the same under the same serial is the same frame.</summary>
    private DriverIdentity Card(byte state, string? name = null, string? certificate = null, string? id = null) => new(
        state, hall.Host.Clock.Now += Duration.FromSeconds(1), name is null ? null : Integration.Terminals.Jt808.CardReading.Done, name, certificate, name is null ? null : "广州市交通运输局",
        name is null ? null : "20300101", id);

    private static async Task Put(RoadTerminal terminal, DriverIdentity card) =>
        (await terminal.Ask(card)).ShouldBeOfType<GeneralReply>().Result.ShouldBe(ReplyResult.Done);

    private Task Wheel(PartyId driver, string vehicle) => Until.True(
        async () => await hall.Ask<string>($"select coalesce(at_wheel, '') from read.driver_duties where id = '{driver}'") == vehicle,
        $"the driver is at the wheel of {vehicle}");
}
