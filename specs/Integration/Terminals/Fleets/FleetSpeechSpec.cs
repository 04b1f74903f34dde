using NodaTime;
using Regulatory.Domain.Supervision.Tracks;
using Regulatory.Fleets.Commands;
using Regulatory.Fleets.Lives;
using Regulatory.Fleets.Protocol;
using Regulatory.Fleets.Roads;
using Regulatory.Fleets.Terminals;
using Regulatory.Fleets.Truth;
using Regulatory.Integration.Supervision;
using Regulatory.Integration.Terminals.Jt808;
using Regulatory.Integration.Terminals.Positions;

namespace Regulatory.Integration.Specs.Terminals.Fleets;

/// <summary>The simulated fleet says what its terminals know, in frames that read back as what was said, and the same for the same seed.</summary>
public sealed class FleetSpeechSpec
{
    private static readonly RoadGraph Roads = new(Cities.Read(Path.Combine(AppContext.BaseDirectory, "divisions.csv")), seed: 1);
    private static readonly LocalDate Day = new(2026, 3, 2);
    private static readonly IReadOnlyList<Journey> Fleet = [.. Journey.Of(Roads, vehicles: 18, days: 1, seed: 1, Day)];

    [Theory]
    [InlineData(Edition.Jt2011)]
    [InlineData(Edition.Jt2013)]
    [InlineData(Edition.Jt2019)]
    public void every_frame_reads_back_as_what_was_said(Edition edition)
    {
        var (reports, cards) = (0, 0);
        foreach (var journey in Fleet)
        {
            var kit = Kit.Of(journey.Plan) with { Edition = edition };
            var speech = new Speech(kit);
            foreach (var transmission in journey.Sent)
            {
                var read = speech.Say(transmission).Select(spoken => Reading(spoken, edition)).ToList();
                if (transmission.Card is { } card)
                {
                    var identity = read[^1].ShouldBeOfType<DriverIdentity>();
                    (identity.Name, identity.Certificate).ShouldBe((kit.Crew[card.Number].Name, kit.Crew[card.Number].Qualification));
                    cards++;
                    continue;
                }
                var said = read.SelectMany(Locations).ToList();
                said.Select(location => Point(location, transmission.Points[0])).ShouldBe(transmission.Points.Select(Plain));
                read.ShouldAllBe(message => message is LocationBatch == transmission.IsBlindZone);
                reports += said.Count;
            }
        }
        reports.ShouldBeGreaterThan(10_000);
        cards.ShouldBeGreaterThanOrEqualTo(Fleet.Count);
    }

    [Fact]
    public void the_signals_of_video_terminals_are_read_by_supervision_as_they_were_seen()
    {
        var point = Fleet[0].Sent.First(one => one.Points.Length > 0).Points[0];
        foreach (var behaviour in Enum.GetValues<SafetyBehaviour>())
            foreach (var plan in Fleet.Take(2).Select(journey => journey.Plan))
            {
                var seen = new SafetySignal(behaviour, SignalPhase.Begin, 2);
                var location = Reports.Of(point with { Signals = [seen] }, Kit.Of(plan));
                var stored = new StoredPosition(1, "1", Edition.Jt2019, point.ReceivedAt, 1, 0, PositionMarks.None, location);
                TrackPoints.Of(stored, plan.Vehicle).ShouldNotBeNull().Signals.ShouldHaveSingleItem().ShouldBe(seen);
            }
    }

    [Fact]
    public void a_registration_says_what_the_device_is_in_every_edition()
    {
        foreach (var plan in Fleet.Select(journey => journey.Plan))
        {
            var kit = Kit.Of(plan);
            Reading(new Speech(kit).Say(kit.Registration), kit.Edition).ShouldBe(kit.Registration);
        }
        Fleet.Select(journey => Kit.Of(journey.Plan).Edition).Distinct().Count().ShouldBe(3);
    }

    [Fact]
    public void a_card_is_taken_out_before_another_is_put_in()
    {
        var kit = Kit.Of(Fleet[0].Plan) with { Edition = Edition.Jt2013 };
        var (speech, at) = (new Speech(kit), Instant.FromUtc(2026, 3, 2, 1, 0));
        Card(0, Crew.FirstDriver).ShouldBe([(byte)1]);
        Card(1, Crew.SecondDriver).ShouldBe([(byte)2, (byte)1]);

        byte?[] Card(int number, int driver) =>
        [
            .. speech.Say(new Transmission(number, kit.Phone, at, [], Card: new(at, driver, default, default)))
                .Select(spoken => ((DriverIdentity)Reading(spoken, kit.Edition)).State),
        ];
    }

    [Fact]
    public void what_is_sent_again_is_the_same_frame_with_the_same_serial()
    {
        var journey = Fleet.First(one => one.Sent.Any(sent => sent.Repeats));
        var (speech, said) = (new Speech(Kit.Of(journey.Plan)), new Dictionary<int, IReadOnlyList<Spoken>>());
        var repeated = 0;
        foreach (var transmission in journey.Sent)
        {
            var frames = speech.Say(transmission);
            if (transmission.Repeats)
            {
                frames.ShouldBe(said[transmission.Number]);
                repeated++;
            }
            said[transmission.Number] = frames;
        }
        repeated.ShouldBePositive();
    }

    [Fact]
    public void the_same_seed_is_the_same_fleet_byte_by_byte_and_another_is_another()
    {
        var folder = Directory.CreateTempSubdirectory("fleet-").FullName;
        try
        {
            foreach (var (name, seed) in new[] { ("one", 7), ("again", 7), ("other", 8) })
            {
                using var files = new TrackFiles(Path.Combine(folder, name));
                foreach (var journey in Journey.Of(Roads, vehicles: 4, days: 1, seed, Day)) files.Write(journey);
            }
            foreach (var file in new[] { "tracks.jsonl", "frames.jsonl", "truth.jsonl" })
            {
                var one = File.ReadAllBytes(Path.Combine(folder, "one", file));
                one.Length.ShouldBePositive();
                File.ReadAllBytes(Path.Combine(folder, "again", file)).AsSpan().SequenceEqual(one).ShouldBeTrue(file);
                File.ReadAllBytes(Path.Combine(folder, "other", file)).AsSpan().SequenceEqual(one).ShouldBeFalse(file);
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static Message Reading(Spoken spoken, Edition edition)
    {
        var frame = Frame.Read(spoken.Wire.Span, out var fault).ShouldNotBeNull();
        (fault, frame.Header.Serial, frame.Header.Is2019).ShouldBe((FrameFault.None, spoken.Serial, edition is Edition.Jt2019));
        var reading = MessageTable.Read(frame, edition);
        (reading.Fault, reading.Edition).ShouldBe((null, edition));
        reading.Oddities.ShouldBeEmpty();
        return reading.Message.ShouldNotBeNull();
    }

    private static IEnumerable<Location> Locations(Message message) => message switch
    {
        Location one => [one],
        LocationBatch batch => batch.Reports.Select(report => report.Location.ShouldNotBeNull()),
        _ => [],
    };

    private static TrackPoint Point(Location location, TrackPoint of) => Plain(TrackPoints.Of(
        new(1, "1", Edition.Jt2019, of.ReceivedAt, 1, 0, PositionMarks.None, location), of.Vehicle).ShouldNotBeNull());

    /// <summary>What a frame bears of a point; lists are compared by what is in them.</summary>
    private static TrackPoint Plain(TrackPoint point) => point with
    {
        Frame = default, IsLate = false, Signals = default, Faults = default,
    };
}
