using FsCheck.Xunit;
using NodaTime;
using Regulatory.Integration.Terminals.Jt808;

namespace Regulatory.Integration.Specs.Terminals.Jt808;

public sealed class ReassemblySpec
{
    private static readonly Instant Start = SampleMessages.At;
    private static readonly Duration Second = Duration.FromSeconds(1);

    private readonly Reassembly reassembly = new(new(Duration.FromSeconds(10), Bytes: 20_000, Messages: 3));

    [Property]
    public void parts_in_any_order_become_the_body(byte[] body, ushort serial, int seed)
    {
        body = [.. body, 1, 2, 3];
        var parts = Parts(body, serial, partLength: 1 + (body.Length / 7));
        new Random(seed).Shuffle(parts);
        var fresh = new Reassembly(ReassemblyLimits.Usual);
        WholeMessage? whole = null;
        for (var i = 0; i < parts.Length; i++)
            fresh.Take(parts[i], Start, out whole, out _).ShouldBe(i == parts.Length - 1 ? PartOutcome.Complete : PartOutcome.Kept);
        whole!.Body.ToArray().ShouldBe(body);
        whole.Header.Serial.ShouldBe(serial);
        whole.Header.Part.ShouldBeNull();
        (fresh.Count, fresh.HeldBytes).ShouldBe((0, 0));
    }

    [Fact]
    public void a_part_that_comes_twice_counts_once()
    {
        var parts = Parts(new byte[300], 5, 100);
        Take(parts[0]).ShouldBe(PartOutcome.Kept);
        Take(parts[0]).ShouldBe(PartOutcome.Repeated);
        Take(parts[1]).ShouldBe(PartOutcome.Kept);
        Take(parts[2]).ShouldBe(PartOutcome.Complete);
        Take(parts[1]).ShouldBe(PartOutcome.Repeated);
        reassembly.Count.ShouldBe(0);
    }

    [Fact]
    public void serials_that_do_not_follow_one_another_lead_to_the_same_message()
    {
        var parts = Parts(new byte[200], 700, 100);
        var second = parts[1] with { Header = parts[1].Header with { Serial = 719 } };
        Take(second).ShouldBe(PartOutcome.Kept);
        Take(parts[0]).ShouldBe(PartOutcome.Complete);
    }

    [Fact]
    public void parts_of_two_pictures_do_not_mix()
    {
        var first = Parts([.. Enumerable.Repeat((byte)1, 300)], 5, 100);
        var second = Parts([.. Enumerable.Repeat((byte)2, 300)], 8, 100);
        Take(first[0]);
        Take(first[2]);
        foreach (var part in second[..2]) Take(part).ShouldBe(PartOutcome.Kept);
        reassembly.Take(second[2], Start, out var whole, out _).ShouldBe(PartOutcome.Complete);
        whole!.Body.ToArray().ShouldAllBe(b => b == 2);
        reassembly.Take(first[1], Start, out whole, out _).ShouldBe(PartOutcome.Complete);
        whole!.Body.ToArray().ShouldAllBe(b => b == 1);
    }

    [Fact]
    public void missing_parts_are_asked_for_and_the_message_given_up_in_the_end()
    {
        var parts = Parts(new byte[400], 65534, 100);
        Take(parts[1]);
        Take(parts[3]);
        reassembly.Overdue(Start + (9 * Second), out _).ShouldBeEmpty();
        var request = reassembly.Overdue(Start + (10 * Second), out _).ShouldHaveSingleItem();
        request.FirstSerial.ShouldBe((ushort)65534);
        request.Numbers.ShouldBe([(ushort)1, (ushort)3]);
        reassembly.Overdue(Start + (19 * Second), out _).ShouldBeEmpty();
        reassembly.Overdue(Start + (20 * Second), out _).ShouldHaveSingleItem();
        reassembly.Overdue(Start + (30 * Second), out var abandoned).ShouldBeEmpty();
        var lost = abandoned.ShouldHaveSingleItem();
        (lost.Id, lost.Total, lost.Reason).ShouldBe((parts[0].Header.Id, (ushort)4, "parts stayed missing"));
        lost.Received.ShouldBe([(ushort)2, (ushort)4]);
        (reassembly.Count, reassembly.HeldBytes).ShouldBe((0, 0));
    }

    [Fact]
    public void a_new_part_gives_the_message_time_again()
    {
        var parts = Parts(new byte[300], 5, 100);
        Take(parts[0]);
        reassembly.Take(parts[1], Start + (9 * Second), out _, out _);
        reassembly.Overdue(Start + (15 * Second), out _).ShouldBeEmpty();
    }

    [Fact]
    public void memory_is_bounded_and_the_oldest_message_makes_room()
    {
        for (ushort i = 0; i < 50; i++)
        {
            reassembly.Take(Parts(new byte[3000], (ushort)(i * 100), 1000)[0], Start + (i * Second), out _, out var abandoned);
            abandoned.ShouldAllBe(lost => lost.Reason == "no room");
            reassembly.Count.ShouldBeLessThanOrEqualTo(3);
            reassembly.HeldBytes.ShouldBeLessThanOrEqualTo(20_000);
        }
    }

    [Fact]
    public void one_message_without_end_stays_within_the_bounds()
    {
        foreach (var part in Parts(new byte[60_000], 5, 1000)[..^1])
        {
            reassembly.Take(part, Start, out _, out _);
            reassembly.HeldBytes.ShouldBeLessThanOrEqualTo(20_000);
        }
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(3, 0)]
    [InlineData(3, 4)]
    public void numbers_that_cannot_be_are_refused(int total, int number) =>
        Take(new Frame(SampleMessages.Header(0x0801, 1, Edition.Jt2013) with { Part = new((ushort)total, (ushort)number) }, new byte[3]))
            .ShouldBe(PartOutcome.Impossible);

    private PartOutcome Take(Frame part) => reassembly.Take(part, Start, out _, out _);

    private static Frame[] Parts(byte[] body, ushort serial, int partLength) =>
        [.. FrameEncoder.Split(SampleMessages.Header(0x0801, serial, Edition.Jt2013), body, partLength).Select(wire => Frame.Read(wire, out _)!)];
}
