using System.Text.Json.Nodes;
using NodaTime;
using Regulatory.Integration.Terminals.Jt808;
using Xunit.Abstractions;

namespace Regulatory.Integration.Specs.Terminals.Jt808;

/// <summary>What other implementations assert of their frames holds for ours, or is decided otherwise in <c>docs/terminals.md</c>.</summary>
public sealed class OutsideFramesSpec(ITestOutputHelper output)
{
    /// <summary>Frames that a suite rejects, or that only a suite accepts, and what we decided.</summary>
    private static readonly Dictionary<string, FrameFault> Quarantined = new()
    {
        ["F023"] = FrameFault.TooShort, ["F073"] = FrameFault.Escape, ["F078"] = FrameFault.Checksum, ["F093"] = FrameFault.Checksum,
        ["F134"] = FrameFault.Checksum, ["F164"] = FrameFault.Checksum, ["F165"] = FrameFault.Length, ["F176"] = FrameFault.Length,
        ["F223"] = FrameFault.TooShort,
    };

    /// <summary>Positions that are kept although one of their items is damaged.</summary>
    private static readonly string[] KeptWithoutItem = ["F070", "F071", "F076"];

    [OutsideFramesFact]
    public void every_frame_reads_as_its_suite_asserts()
    {
        var broken = new List<string>();
        var score = new SortedDictionary<string, (int Met, int All)>(StringComparer.Ordinal);
        foreach (var entry in OutsideFrames.Of("JT808"))
        {
            var faults = Faults(entry).ToList();
            broken.AddRange(faults.Select(fault => $"{entry.Id} {entry.Source} {entry.Kind}: {fault}"));
            var (met, all) = score.GetValueOrDefault(entry.Source);
            score[entry.Source] = (met + (faults.Count == 0 ? 1 : 0), all + 1);
        }
        foreach (var (source, (met, all)) in score) output.WriteLine($"{source}: {met} of {all}");
        broken.ShouldBeEmpty();
    }

    [OutsideFramesFact]
    public void every_frame_is_cut_the_same_however_it_is_delivered()
    {
        foreach (var entry in OutsideFrames.Of("JT808").Where(entry => entry.Form is "frame" or "stream"))
        {
            var bytes = Wire(entry);
            var whole = Delivery.Of(bytes, left => left);
            foreach (var delivery in FrameCutterSpec.Ways(bytes))
                delivery.Cuts.Select(cut => (cut.Wire, cut.Fault)).ShouldBe(whole.Cuts.Select(cut => (cut.Wire, cut.Fault)), entry.Id);
        }
        byte[] merged = [.. OutsideFrames.Of("JT808").Where(entry => entry.Form == "frame").SelectMany(Wire)];
        var all = Delivery.Of(merged, left => left);
        foreach (var delivery in FrameCutterSpec.Ways(merged)) delivery.Cuts.Select(cut => cut.Wire).ShouldBe(all.Cuts.Select(cut => cut.Wire));
        all.Counts.Total.ShouldBe(Quarantined.Count);
    }

    private static IEnumerable<string> Faults(OutsideFrame entry) => entry switch
    {
        { Form: "stream" } => Stream(entry),
        { Form: "raw" } => Raw(entry),
        { Id: "F048" or "F049" } => [.. Values(entry, PrintedOf(entry)), .. Reassembled()],
        { Kind: "error" } => Rejected(entry),
        { Kind: "traccar" } => Verified(entry),
        { Kind: "reply" } => Reply(entry),
        { Kind: "roundtrip" } => Returned(entry),
        { Kind: "recorded-roundtrip" or "encode" } => [.. Values(entry, PrintedOf(entry)), .. Returned(entry)],
        { Kind: "no-exception" } => NoException(entry),
        _ => Values(entry, PrintedOf(entry)),
    };

    private static IEnumerable<string> Values(OutsideFrame entry, JsonNode printed) =>
        from leaf in OutsideFrames.Leaves(entry.Asserted)
        where leaf.Path is not ("after both parts" or "verify" or "sanity" or "analyzes") && !SuiteFields.Holds(entry.Source, leaf.Path, leaf.Expected, printed)
        select $"{leaf.Path} is not {leaf.Expected?.ToJsonString()}";

    private static IEnumerable<string> Rejected(OutsideFrame entry)
    {
        var cut = Delivery.Of(Wire(entry), left => left).Cuts.ShouldHaveSingleItem();
        if (Quarantined.TryGetValue(entry.Id, out var fault))
        {
            if (cut.Fault != fault) yield return $"{cut.Fault}, not {fault}";
            yield break;
        }
        if (!KeptWithoutItem.Contains(entry.Id)) yield return "rejected by the suite and by no decision of ours";
        var reading = MessageTable.Read(cut.Frame!, Edition.Jt2013);
        if (reading.Message is not Location { Odometer: not null } || reading.Oddities.Count == 0) yield return "not read without the damaged item";
    }

    private static IEnumerable<string> NoException(OutsideFrame entry)
    {
        var frame = Frame.Read(Wire(entry), out var fault);
        if (fault is not FrameFault.None) yield return fault.ToString();
        var reading = MessageTable.Read(frame!, Edition.Jt2013);
        if (reading.Message is null && frame!.Header.Part is null) yield return reading.Fault!;
        if (KeptWithoutItem.Contains(entry.Id) && reading.Oddities.Count == 0) yield return "no oddity";
    }

    /// <summary>The suite checks neither checksum nor length: such frames are kept aside, and read as far as they go only to be shown.</summary>
    private static IEnumerable<string> Verified(OutsideFrame entry)
    {
        var wire = Wire(entry);
        var frame = Frame.Read(wire, out var fault);
        if (fault != Quarantined.GetValueOrDefault(entry.Id)) yield return $"{fault}";
        // A frame of a vendor whose serial has one byte: no reading of ours can be right.
        if (entry.Id == "F176") yield break;
        var reading = MessageTable.Read(frame!, Edition.Jt2013);
        var locations = reading.Message switch
        {
            Location location => [location],
            LocationBatch batch => batch.Reports.Select(report => report.Location).OfType<Location>().ToList(),
            _ => new List<Location>(),
        };
        var verify = entry.Asserted["verify"]!.ToString();
        if (verify is "verifyNull" && locations.Count > 0) yield return "a position where there is none";
        if (verify is "verifyPosition" && locations.Count != 1 || verify is "verifyPositions" or "verifyNotNull" && locations.Count < 2) yield return $"{locations.Count} positions";
        if (verify is "verifyPosition" or "verifyPositions")
            foreach (var location in locations.Where(location => !IsSane(location)))
                yield return $"not sane: {location}";
        foreach (var difference in Values(entry, PrintedOf(entry))) yield return difference;
    }

    private static bool IsSane(Location location) =>
        location is { At: { } at, Latitude: >= -90_000_000 and <= 90_000_000, Longitude: >= -180_000_000 and <= 180_000_000, Altitude: <= 18_000, Direction: <= 360 }
        && at > Instant.FromUtc(2000, 1, 1, 0, 0);

    private static IEnumerable<string> Reply(OutsideFrame entry)
    {
        var header = Frame.Read(Wire(entry), out _)!.Header;
        var reply = GeneralReply.To(header, ReplyResult.Done);
        var edition = header.EditionOr(Edition.Jt2013);
        var wire = FrameEncoder.Encode(header.Answer(reply.Id, serial: 0), reply.Encode(edition).Span);
        if (Convert.ToHexStringLower(wire) != entry.Asserted["reply_hex_expected"]!.ToString()) yield return "another reply";
    }

    private static IEnumerable<string> Returned(OutsideFrame entry)
    {
        var frame = Frame.Read(Wire(entry), out var fault);
        if (fault is not FrameFault.None) yield return fault.ToString();
        var reading = MessageTable.Read(frame!, EditionOf(entry));
        if (reading.Message is null) yield return reading.Fault!;
        else if (!FrameEncoder.Encode(frame!.Header, reading.Message.Encode(reading.Edition).Span).SequenceEqual(entry.Bytes)) yield return "written otherwise";
    }

    private static IEnumerable<string> Stream(OutsideFrame entry)
    {
        var delivery = Delivery.Of(entry.Bytes, left => left);
        var frames = delivery.Frames.ToList();
        var wires = delivery.Cuts.Where(cut => cut.Frame is not null).Select(cut => cut.Wire).ToList();
        switch (entry.Id)
        {
            // The suite stops at the first bad frame; ours goes on to the good one behind it.
            case "F219":
                if (frames.Count != 1 || delivery.Counts.Total != 1) yield return "the good frame behind the bad one is lost";
                break;
            // The suite keeps garbage for ever; ours keeps it until it is longer than any frame.
            case "F217":
                if (wires.Count != 0 || delivery.Held != 6) yield return "garbage";
                break;
            // Framing only: what lies between the flags has no header.
            case "F222":
                if (delivery.Cuts.Select(cut => cut.Fault).ToList() is not [FrameFault.Garbage, FrameFault.TooShort]) yield return "framed otherwise";
                break;
            default:
                if (!wires.SequenceEqual(entry.Asserted["frames"]!.AsArray().Select(frame => frame!.ToString()))) yield return "other frames";
                if (delivery.Held != entry.Asserted["pending_bytes"]!.GetValue<int>()) yield return $"{delivery.Held} bytes pending";
                break;
        }
    }

    private static IEnumerable<string> Raw(OutsideFrame entry)
    {
        var delivery = Delivery.Of(entry.Bytes, left => left);
        if (delivery.Frames.Any()) yield return "a frame where there is none";
        // F034 has no end yet: it waits. F214 is another protocol's text.
        if (entry.Id == "F034" && delivery.Held != entry.Bytes.Length) yield return "not kept until its end comes";
        if (entry.Id == "F214" && delivery.Counts[FrameFault.ForeignFraming] != 1) yield return "not told from garbage";
    }

    /// <summary>The two parts with serials that do not follow one another, in either order.</summary>
    private static IEnumerable<string> Reassembled()
    {
        var parts = OutsideFrames.Of("JT808").Where(entry => entry.Id is "F048" or "F049").Select(entry => Frame.Read(entry.Bytes, out _)!).ToList();
        foreach (var order in (List<Frame>[])[parts, [.. parts.AsEnumerable().Reverse()]])
        {
            var reassembly = new Reassembly(ReassemblyLimits.Usual);
            WholeMessage? whole = null;
            foreach (var part in order) reassembly.Take(part, NodaConstants.UnixEpoch, out whole, out _);
            if (whole is null || MessageTable.Read(whole.Header.Id, whole.Body, Edition.Jt2013).Message is not ParametersReply { Parameters.Count: > 100 })
                yield return "not put together";
        }
    }

    private static JsonObject PrintedOf(OutsideFrame entry)
    {
        if (entry.Form == "body")
            return new JsonObject { ["message"] = JsonNode.Parse(Printed.Of(
                MessageTable.Read(Convert.ToUInt16(entry.MessageId[2..6], 16), entry.Bytes, EditionOf(entry)).Message!)) };
        var wire = Wire(entry);
        var frame = Frame.Read(wire, out _)!;
        var printed = JsonNode.Parse(Printed.Of(wire, EditionOf(entry)))!.AsObject();
        printed["wire"] = new JsonObject
        {
            ["bodyLength"] = frame.Body.Length, ["body"] = Convert.ToHexStringLower(frame.Body.Span), ["split"] = frame.Header.Part is not null,
            ["checksum"] = Unescaped(wire)[^1], ["properties"] = (Unescaped(wire)[2] << 8) | Unescaped(wire)[3], ["read"] = printed["message"] is not null,
        };
        return printed;
    }

    private static byte[] Unescaped(byte[] wire)
    {
        var plain = new byte[wire.Length];
        return plain[..Escaping.Undo(wire.AsSpan(1, wire.Length - 2), plain)];
    }

    /// <summary>As on the wire: one suite prints frames with the escapes undone, another a header alone.</summary>
    private static byte[] Wire(OutsideFrame entry)
    {
        if (entry.Form == "header")
        {
            var length = (entry.Bytes[2] << 8 | entry.Bytes[3]) & 0x3FF;
            return Escaped([.. entry.Bytes, .. new byte[length], Escaping.Checksum(entry.Bytes)]);
        }
        return entry.WireForm == "unescaped" ? Escaped(entry.Bytes.AsSpan(1, entry.Bytes.Length - 2)) : entry.Bytes;
    }

    private static byte[] Escaped(ReadOnlySpan<byte> plain)
    {
        var escaped = new byte[2 * plain.Length];
        var length = Escaping.Do(plain, escaped);
        return [0x7E, .. escaped.AsSpan(0, length), 0x7E];
    }

    private static Edition EditionOf(OutsideFrame entry) => entry.Version[..4] switch
    {
        "2011" => Edition.Jt2011,
        "2019" => Edition.Jt2019,
        _ => Edition.Jt2013,
    };
}
