using NodaTime;
using Regulatory.Domain.Supervision.Tracks;
using Regulatory.Fleets.Protocol;
using Regulatory.Fleets.Roads;
using Regulatory.Fleets.Lives;
using Regulatory.Fleets.Terminals;
using Regulatory.Integration.Terminals.Jt808;
using AlarmBits = Regulatory.Domain.Supervision.AlarmRules.AlarmBits;

namespace Regulatory.Integration.Specs.Terminals.Fleets;

/// <summary>A device of the simulated fleet on its connection, in every edition.</summary>
public sealed class FleetDeviceSpec : IDisposable
{
    private static readonly Habitude Quick = new(TimeSpan.FromMilliseconds(200), Tries: 50, TimeSpan.FromMilliseconds(1), TimeSpan.FromHours(1));

    /// <summary>Longer than any spec takes: nothing is sent again.</summary>
    private static readonly Habitude Patient = Quick with { Patience = TimeSpan.FromMinutes(5) };

    private static readonly VehiclePlan Plan = VehiclePlan.Fleet(
        1, 1, new(Cities.Read(Path.Combine(AppContext.BaseDirectory, "divisions.csv")), seed: 1)).Single();

    private static readonly Instant At = Instant.FromUtc(2026, 3, 2, 1, 0);

    private readonly PlayedGateway gateway = new();
    private readonly FleetCounts counts = new();

    public void Dispose() => gateway.Dispose();

    [Theory]
    [InlineData(Edition.Jt2011)]
    [InlineData(Edition.Jt2013)]
    [InlineData(Edition.Jt2019)]
    public async Task a_frame_without_an_answer_is_sent_again_with_its_serial_and_once_more_on_the_next_connection(Edition edition)
    {
        var (device, speech) = Device(edition, Quick);
        await using var _ = device;
        var delivered = device.Deliver(speech.Say(Report(0)), default);
        await gateway.Accept();
        await gateway.Admit(edition, "abc", registers: true);
        var first = await gateway.HearNew();
        var again = await gateway.Hear();
        while (again.Header.Id != first.Header.Id) again = await gateway.Hear();
        again.Header.ShouldBe(first.Header, "sent again as it was");
        again.Body.ToArray().ShouldBe(first.Body.ToArray());
        gateway.Cut();

        await gateway.Accept();
        await gateway.Admit(edition, "abc", registers: false);
        var anew = await gateway.HearNew();
        anew.Header.Serial.ShouldBe(first.Header.Serial);
        await gateway.Done(anew, edition);
        (await delivered).ShouldBeTrue();
        (counts.Sent, counts.Acknowledged, counts.Positions, counts.Connections).ShouldBe((1, 1, 1, 2));
        counts.Resent.ShouldBeGreaterThanOrEqualTo(2);
    }

    [Fact]
    public async Task a_device_that_is_turned_away_says_so_and_sends_nothing()
    {
        var (device, speech) = Device(Edition.Jt2013, Patient);
        await using var _ = device;
        var delivered = device.Deliver(speech.Say(Report(0)), default);
        await gateway.Accept();
        var registration = await gateway.Hear();
        await gateway.Say(registration.Header, new RegistrationReply(registration.Header.Serial, RegistrationResult.UnknownVehicle, null), Edition.Jt2013);
        (await delivered).ShouldBeFalse();
        (device.TurnedAway, counts.TurnedAway, counts.Acknowledged).ShouldBe((RegistrationResult.UnknownVehicle, 1, 0));
    }

    [Fact]
    public async Task a_code_that_the_platform_no_longer_knows_is_replaced_by_a_new_registration()
    {
        var (device, speech) = Device(Edition.Jt2019, Patient);
        await using var _ = device;
        device.Code = "old";
        var delivered = device.Deliver(speech.Say(Report(0)), default);
        await gateway.Accept();
        await gateway.Done(await gateway.Hear(), Edition.Jt2019, ReplyResult.Failed);
        await gateway.Admit(Edition.Jt2019, "new", registers: true);
        await gateway.Done(await gateway.Hear(), Edition.Jt2019);
        (await delivered).ShouldBeTrue();
        device.Code.ShouldBe("new");
    }

    [Fact]
    public async Task a_device_whose_session_another_one_has_taken_authenticates_again_and_says_it_once_more()
    {
        var (device, speech) = Device(Edition.Jt2013, Patient);
        await using var _ = device;
        var delivered = device.Deliver(speech.Say(Report(0)), default);
        await gateway.Accept();
        await gateway.Admit(Edition.Jt2013, "abc", registers: true);
        await gateway.Done(await gateway.Hear(), Edition.Jt2013, ReplyResult.Failed);
        await gateway.Accept();
        await gateway.Admit(Edition.Jt2013, "abc", registers: false);
        await gateway.Done(await gateway.Hear(), Edition.Jt2013, ReplyResult.Failed);
        (await delivered).ShouldBeTrue();
        (counts.Acknowledged, counts.Refused, counts.Resent).ShouldBe((0, 1, 1), "twice refused is refused");
    }

    [Fact]
    public async Task orders_are_carried_out_and_answered()
    {
        const Edition edition = Edition.Jt2013;
        var (device, speech) = Device(edition, Patient);
        await using var _ = device;
        var delivered = device.Deliver(speech.Say(Report(AlarmBits.Emergency)), default);
        await gateway.Accept();
        await gateway.Admit(edition, "abc", registers: true);
        var report = await gateway.Hear();
        await gateway.Done(report, edition);
        (await delivered).ShouldBeTrue();

        (await Answer(new TextMessage(1, null, "请勿超速"))).ShouldBe(Reply(TextMessage.MessageId, ReplyResult.Done));
        (await Answer(new SetParameters([Parameter.Of(0x0055, 80)]))).ShouldBe(Reply(SetParameters.MessageId, ReplyResult.Done));
        (await Answer(new EmptyMessage(EmptyMessage.AskParameters))).ShouldBeOfType<ParametersReply>()
            .Parameters.Single(one => one.Id == 0x0055).Number.ShouldBe(80u);
        (await Answer(new EmptyMessage(EmptyMessage.AskPosition))).ShouldBeOfType<LocationReply>().Location.At.ShouldBe(At);
        (await Answer(new EmptyMessage(0x8999))).ShouldBe(Reply(0x8999, ReplyResult.Unsupported));
        (await Answer(new AlarmConfirmation(0, AlarmBits.Emergency))).ShouldBe(Reply(AlarmConfirmation.MessageId, ReplyResult.Done));
        Alarm(speech.Say(Report(AlarmBits.Emergency, 1))).ShouldBe(0u, "confirmed, though the button is still in");
        Alarm(speech.Say(Report(0, 2))).ShouldBe(0u);
        Alarm(speech.Say(Report(AlarmBits.Emergency, 3))).ShouldBe(AlarmBits.Emergency, "pressed anew");

        async Task<Message> Answer(Message order)
        {
            await gateway.Say(report.Header, order, edition);
            return await gateway.Hear(edition);
        }

        static GeneralReply Reply(ushort id, ReplyResult result) => new(ByPlatform: false, 0, id, result);

        static uint Alarm(IReadOnlyList<Spoken> frames) => frames.Single().Reports.Single().Alarm;
    }

    private (Device Device, Speech Speech) Device(Edition edition, Habitude habitude)
    {
        var speech = new Speech(Kit.Of(Plan) with { Edition = edition });
        return (new("127.0.0.1", gateway.Port, speech, counts, habitude), speech);
    }

    private static Transmission Report(uint alarm, int number = 0) => new(number, Plan.Terminal, At,
    [
        new TrackPoint
        {
            Vehicle = Plan.Vehicle, At = At, ReceivedAt = At, Position = new(23_130_000, 113_260_000), Speed = 600, HasFix = true, Status = 3, Alarm = alarm,
        },
    ]);
}
