using NodaTime;
using Npgsql;
using Regulatory.Domain.Supervision.Platforms;
using Regulatory.Integration.Terminals.Journal;
using Regulatory.Integration.Terminals.Jt808;
using Regulatory.Integration.Terminals.Jt809;
using Regulatory.Integration.Terminals.Platforms;
using Regulatory.Integration.Terminals.Positions;
using static Regulatory.Integration.Specs.Terminals.Platforms.SmallPlatformRegister;

namespace Regulatory.Integration.Specs.Terminals.Platforms;

/// <summary>What platforms report becomes stored positions, once each, of their own vehicles.</summary>
public sealed class PlatformReportsSpec(GatewayServer server) : GatewaySpec(server)
{
    private static readonly PlatformCipher Cipher = new(20_000_017, 30_000_019, 40_000_003);

    private readonly PassingTime time = new();

    private Instant Noon => time.Now - Duration.FromHours(2);

    [Theory]
    [InlineData(PlatformEdition.Jt2011)]
    [InlineData(PlatformEdition.Jt2019)]
    public async Task a_position_is_stored_as_if_a_terminal_had_sent_it(PlatformEdition edition)
    {
        await using var platform = new PlatformAtWork(Database.AppConnection, time, new SmallPlatformRegister(time).Agree(Terms(edition)));
        using var link = await platform.Enter(edition);
        await link.Send(link.Position(Truck, Noon, east: 7, alarm: 2));
        await link.Settle();
        var stored = (await platform.Feed.Read(0)).ShouldHaveSingleItem();
        VehicleFeedKey.VehicleOf(stored.Phone).ShouldBe(Truck);
        stored.Marks.ShouldBe(PositionMarks.PassedOn);
        stored.Report.ShouldSatisfyAllConditions(
            report => report.At.ShouldBe(Noon), report => report.Latitude.ShouldBe(23_130_000), report => report.Longitude.ShouldBe(113_260_007),
            report => report.Speed.ShouldBe((ushort)600), report => report.Alarm.ShouldBe(2u), report => report.IsFixed.ShouldBeTrue());
        if (edition is PlatformEdition.Jt2011) (stored.Report.Odometer, stored.Report.RecorderSpeed).ShouldBe((123_450u, 590u));
    }

    [Fact]
    public async Task what_is_sent_again_after_a_cut_is_stored_once()
    {
        await using var platform = new PlatformAtWork(Database.AppConnection, time);
        byte[] first, second;
        using (var link = await platform.Enter())
        {
            (first, second) = (link.Frame(link.Position(Truck, Noon)), link.Frame(link.Position(Truck, Noon + Duration.FromSeconds(30))));
            await link.Write((byte[])[.. first, .. second]);
            await link.Settle();
        }
        using var again = await platform.Enter();
        // The same frames, the same position in a new frame, and both again with a third one in a batch.
        await again.Write((byte[])[.. first, .. second, .. again.Frame(again.Position(Truck, Noon))]);
        await again.Send(again.Later(Truck, Noon, Noon + Duration.FromSeconds(30), Noon + Duration.FromSeconds(60)));
        await again.Settle();
        var stored = await platform.Feed.Read(0);
        stored.Select(position => position.Report.At!.Value - Noon).ShouldBe([Duration.Zero, Duration.FromSeconds(30), Duration.FromSeconds(60)]);
        stored[^1].Marks.ShouldBe(PositionMarks.PassedOn | PositionMarks.Batch | PositionMarks.BlindArea);
    }

    [Fact]
    public async Task a_batch_that_comes_late_is_placed_by_its_own_time_and_marked_late()
    {
        await using var platform = new PlatformAtWork(Database.AppConnection, time);
        using var link = await platform.Enter();
        await link.Send(link.Position(Truck, Noon + Duration.FromMinutes(30)));
        await link.Send(link.Later(Truck, Enumerable.Range(0, 5).Select(minute => Noon + Duration.FromMinutes(minute))));
        await link.Settle();
        var stored = await platform.Feed.Read(0);
        stored.Count.ShouldBe(6);
        stored.Skip(1).ShouldAllBe(position => position.Marks.HasFlag(PositionMarks.BlindArea));
        stored.Skip(1).Select(position => position.Item).ShouldBe([0, 1, 2, 3, 4]);
        await Replayed();
    }

    [Fact]
    public async Task a_vehicle_with_a_terminal_has_one_track_whoever_reports_it()
    {
        await using var terminals = new GatewayAtWork(Database.AppConnection);
        await using var platform = new PlatformAtWork(Database.AppConnection, time);
        using var terminal = await terminals.Enter(1);
        using var link = await platform.Enter();
        ((GeneralReply)await terminal.Ask(RoadTerminal.At(Noon))).Result.ShouldBe(ReplyResult.Done);
        // The platform has added an alarm of its own; it is the same position.
        await link.Send(link.Position(WithTerminal, Noon, alarm: 4));
        await link.Send(link.Position(WithTerminal, Noon + Duration.FromSeconds(30)));
        await link.Settle();
        ((GeneralReply)await terminal.Ask(RoadTerminal.At(Noon + Duration.FromSeconds(30)))).Result.ShouldBe(ReplyResult.Done);
        var stored = await platform.Feed.Read(0);
        stored.Select(position => (position.Phone, position.Report.At!.Value - Noon, position.Marks)).ShouldBe(
        [
            (SmallRegister.PhoneOf(1), Duration.Zero, PositionMarks.None), (SmallRegister.PhoneOf(1), Duration.FromSeconds(30), PositionMarks.PassedOn),
        ]);
    }

    [Fact]
    public async Task positions_of_vehicles_that_are_not_its_own_are_kept_with_the_reason_and_counted()
    {
        await using var platform = new PlatformAtWork(Database.AppConnection, time);
        using var link = await platform.Enter();
        await link.Send(link.Position(OfAnother, Noon));
        await link.Send(link.Position(Domain.Supervision.VehicleKey.Parse("粤A99999/Yellow"), Noon));
        await link.Send(link.Position(Truck, Noon));
        await link.Settle();
        (await platform.Feed.Read(0)).Count.ShouldBe(1);
        (await Ask<string>("select string_agg(fault, ', ' order by number) from telemetry.frame where message = 4608")).ShouldBe("vehicle of another, unknown vehicle");
        await link.Send(new LinkLogout(User, Password));
        (await platform.Fact<LinkMetered>()).Readings.ShouldSatisfyAllConditions(
            readings => readings.Refused.ShouldBe(2), readings => readings.Positions.ShouldBe(1),
            readings => readings.Faults.ShouldBe([new("unknown vehicle", 1), new("vehicle of another", 1)]));
    }

    [Fact]
    public async Task byte_by_byte_and_all_at_once_are_the_same()
    {
        await using var platform = new PlatformAtWork(Database.AppConnection, time);
        using var link = await platform.Enter();
        byte[] stream = [.. Enumerable.Range(0, 4).SelectMany(i => link.Frame(link.Position(Truck, Noon + Duration.FromMinutes(i))))];
        foreach (var b in stream) await link.Write(new[] { b });
        await link.Write((byte[])[.. Enumerable.Range(4, 4).SelectMany(i => link.Frame(link.Position(Truck, Noon + Duration.FromMinutes(i))))]);
        await link.Settle();
        (await platform.Feed.Read(0)).Select(position => position.Report.At).ShouldBe(Enumerable.Range(0, 8).Select(i => (Instant?)(Noon + Duration.FromMinutes(i))));
    }

    [Fact]
    public async Task a_broken_frame_costs_itself_only_and_nothing_where_check_codes_are_not_looked_at()
    {
        await using var platform = new PlatformAtWork(Database.AppConnection, time);
        using (var link = await platform.Enter()) await Broken(link);
        (await platform.Feed.Read(0)).Count.ShouldBe(2);
        (await Ask<long>("select count(*) from telemetry.frame where fault = 'checksum'")).ShouldBe(1);

        await using var lenient = new PlatformAtWork(
            Database.AppConnection, time, new SmallPlatformRegister(time).Agree(Terms() with { CheckCode = CheckCodeUse.Ignored }));
        using (var link = await lenient.Enter()) await Broken(link);
        (await lenient.Feed.Read(0)).Count.ShouldBe(3);

        async Task Broken(RemoteLink link)
        {
            var broken = link.Frame(link.Position(Truck, Noon + Duration.FromSeconds(10)));
            // The last byte of the mileage, before which nothing is escaped.
            broken[74] ^= 1;
            await link.Write((byte[])[.. link.Frame(link.Position(Truck, Noon)), .. broken, .. link.Frame(link.Position(Truck, Noon + Duration.FromSeconds(20)))]);
            await link.Settle();
        }
    }

    [Fact]
    public async Task bodies_are_encrypted_by_the_numbers_that_were_agreed()
    {
        var terms = Terms() with { Cipher = new(Cipher.M1, Cipher.Ia1, Cipher.Ic1) };
        await using var platform = new PlatformAtWork(Database.AppConnection, time, new SmallPlatformRegister(time).Agree(terms));
        using var link = await platform.Enter(cipher: Cipher);
        link.Last.IsEncrypted.ShouldBeTrue("the answer is encrypted, too");
        await link.Send(link.Position(Truck, Noon));
        await link.Settle();
        (await platform.Feed.Read(0)).ShouldHaveSingleItem().Report.At.ShouldBe(Noon);

        using var other = await platform.Connect(cipher: new(1, 2, 3));
        await other.Send(new Login(User, Password, null, "", 0));
        (await other.Read()).ShouldNotBeNull().Header.Id.ShouldBe(LoginReply.MessageId);
        platform.Counts["809.login.Done"].ShouldBe(1);
    }

    [Fact]
    public async Task what_platforms_ask_and_register_is_answered()
    {
        await using var platform = new PlatformAtWork(
            Database.AppConnection, time, new SmallPlatformRegister(time).Agree(Terms(PlatformEdition.Jt2019)));
        using var link = await platform.Enter(PlatformEdition.Jt2019);
        var entry = new VehicleEntry("44001700001", "RGLTR", "RG-1", "860000000000017", "RG00017", "019000000017");
        await link.Send(Business.Of(0x1200, RemoteLink.MarkOf(Truck), 0x1201, entry, PlatformEdition.Jt2019));
        ((Business)await link.Next()).Content.ShouldBeOfType<AnswerContent>().Code.ShouldBe((byte)0);
        await link.Send(Business.Of(0x1200, RemoteLink.MarkOf(OfAnother), 0x1201, entry, PlatformEdition.Jt2019));
        ((Business)await link.Next()).Content.ShouldBeOfType<AnswerContent>().Code.ShouldBe((byte)1);
        await link.Send(Business.Of(0x1200, RemoteLink.MarkOf(Truck), 0x1209, new SpanContent(Noon, time.Now), PlatformEdition.Jt2019));
        ((Business)await link.Next()).ShouldSatisfyAllConditions(
            answer => answer.SubId.ShouldBe((ushort)0x9209), answer => answer.Content.ShouldBe(new CodeContent(3)));
        foreach (var subId in (ushort[])[0x120C, 0x120D, 0x1402])
        {
            var content = Jt809.PlatformSamples.Of(PlatformEdition.Jt2019).OfType<Business>().First(sample => sample.SubId == subId);
            await link.Send(content);
        }
        await link.Settle();
        (await Ask<long>("select count(*) from telemetry.frame where platform > 0 and message in (4608, 5120) and fault is null")).ShouldBe(5);
        platform.Counts["809.alarms"].ShouldBe(1);
        (await Ask<long>("select count(*) from telemetry.frame where platform > 0 and get_byte(bytes, 0) = 0")).ShouldBe(2, "driver and waybill are sealed");
    }

    [Theory]
    [InlineData(PlatformEdition.Jt2011)]
    [InlineData(PlatformEdition.Jt2019)]
    public async Task a_message_of_any_kind_is_kept_and_damaged_ones_cost_themselves_only(PlatformEdition edition)
    {
        await using var platform = new PlatformAtWork(
            Database.AppConnection, time, new SmallPlatformRegister(time).Agree(Terms(edition)), new() { FaultsPerMinute = 10_000, SamplesPerMinute = 10_000 });
        using var link = await platform.Enter(edition);
        // All but those by which a platform takes its leave.
        var messages = Jt809.PlatformSamples.Of(edition).Where(message => message.Id is not (0x1001 or LinkLogout.MessageId or LinkNotice.MainClosed or LinkNotice.MainBroken)).ToList();
        var random = new Random(65);
        foreach (var message in messages)
        {
            await link.Send(message);
            var damaged = link.Frame(message);
            damaged[random.Next(1, damaged.Length - 1)] ^= (byte)(1 << random.Next(8));
            await link.Write(damaged);
            // So that a flag that was damaged away ends here.
            await link.Settle();
        }
        platform.Gateway.Links.ShouldBe(1);
        // A keep-alive among the messages is answered too, so that the last answer awaited may be the last but one.
        await Until.True(
            async () => await Ask<long>("select count(distinct serial) from telemetry.frame where platform > 0 and connection = (select max(connection) from telemetry.frame)")
                >= 2 * messages.Count,
            "all are kept");
    }

    private async Task Replayed()
    {
        await using var source = NpgsqlDataSource.Create(Database.AppConnection);
        await foreach (var difference in new FrameReplay(source).Run(null, null, new Progress<ReplayProgress>())) throw new InvalidOperationException($"{difference}");
    }
}
