using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Regulatory.Integration.Terminals.Jt809;
using Xunit.Abstractions;

namespace Regulatory.Integration.Specs.Terminals.Jt809;

/// <summary>What another implementation of JT/T 809 asserts of its frames holds for ours.</summary>
public sealed class OutsidePlatformFramesSpec(ITestOutputHelper output)
{
    /// <summary>Names that the suite asserts, and where the value lies in our printed form.</summary>
    private static readonly (string Name, string Path)[] Table =
    [
        ("MsgSN", "header/serial"), ("MsgGNSSCENTERID", "message/centre|header/centre"), ("BusinessType", "header/id"), ("SubBusinessType", "message/subId"),
        ("MsgLength", "wire/length"), ("EncryptKey", "header/key"), ("EncryptFlag", "wire/encrypted"), ("Version", "wire/version"), ("Time", "header/sentAt"),
        ("UserId", "message/user"), ("Password", "message/password"), ("DownLinkIP", "message/subLinkAddress"), ("DownLinkPort", "message/subLinkPort"),
        ("VerifyCode", "message/verifyCode"), ("DataLength", "wire/dataLength"), ("VehicleNo", "content/vehicle/plate|message/vehicle/plate"),
        ("VehicleColor", "content/vehicle/colour|message/vehicle/colour|wire/noColour"),
        ("SourceDataType|DataType", "message/source/subId|content/source/subId"), ("SourceMsgSN|MsgSn", "message/source/serial|content/source/serial"),
        ("PlateformId", "content/platform"), ("StartTime", "content/from"), ("EndTime", "content/until"), ("LoseDymamicSum", "content/lost"),
        ("DisconnectNum", "content/breaks"), ("DisconnectTime", "content/down"),
        ("Lon", "block/longitude"), ("Lat", "block/latitude"), ("Vec1", "block/speed"), ("Vec2", "block/recorderSpeed"), ("Direction", "block/direction"),
        ("Altitude", "block/altitude"), ("State", "block/state"), ("Alarm", "block/alarm"), ("Year|Month|Day|Hour|Minute|Second", "time/$0"),
        ("GNSSCount", "wire/positions"), ("times", "wire/times"),
        ("DriverID", "content/id"), ("DriverName", "content/name"), ("Licence", "content/licence"), ("OrgName", "content/organisation"),
        ("EwaybillInfo", "content/text"), ("EwaybillLength|InfoLength|WarnLength", "wire/textLength"), ("InfoContent", "content/text"),
        ("SupervisionID", "wire/hexNumber|content/number"), ("Result", "message/result|content/result|content/code|message/code"),
        ("WarnSrc", "content/source"), ("WarnType", "content/kind"), ("InfoID", "content/number"), ("WarnTime", "content/at"),
        ("SourcePlatformId", "content/platform"), ("DestinationPlatformId", "content/target"), ("DRVLineId", "content/line"),
        ("SupervisionEndTime", "content/dueAt"), ("SupervisionLevel", "content/level"), ("Supervisor", "content/supervisor"),
        ("SupervisorTel", "content/phone"), ("SupervisorEmail", "content/email"),
    ];

    /// <summary>Where the set of frames puts another number beside the suite's word than the suite's own enumeration does.</summary>
    private static readonly Dictionary<string, JsonNode?> Corrected = new() { ["F247 Result"] = JsonNode.Parse("1") };

    [OutsideFramesFact]
    public void every_frame_reads_as_its_suite_asserts()
    {
        var (broken, met, all) = (new List<string>(), 0, 0);
        foreach (var entry in OutsideFrames.Of("JT809"))
        {
            var faults = Faults(entry).ToList();
            broken.AddRange(faults.Select(fault => $"{entry.Id} {entry.Kind}: {fault}"));
            (met, all) = (met + (faults.Count == 0 ? 1 : 0), all + 1);
        }
        output.WriteLine($"SmallChi/JT809: {met} of {all}");
        broken.ShouldBeEmpty();
    }

    private static IEnumerable<string> Faults(OutsideFrame entry)
    {
        if (entry.Kind == "unescape")
        {
            var plain = new byte[entry.Bytes.Length];
            var length = PlatformEscaping.Undo(entry.Bytes, plain);
            if (Convert.ToHexString(plain.AsSpan(0, length)) != entry.Asserted["unescaped"]!.ToString().Replace(" ", "", StringComparison.Ordinal)) yield return "unescaped otherwise";
            yield break;
        }
        var printed = PrintedOf(entry);
        if (entry.Form == "frame" && printed["fault"] is { } fault) yield return fault.ToString();
        if (printed["message"] is null) yield return "not read";
        if (entry.Kind is "framing" or "no-exception") yield break;
        foreach (var (path, expected) in OutsideFrames.Leaves(entry.Asserted))
            if (!Holds(path, Corrected.GetValueOrDefault($"{entry.Id} {path}", expected), printed)) yield return $"{path} is not {expected?.ToJsonString()}";
    }

    private static bool Holds(string name, JsonNode? expected, JsonNode printed)
    {
        var (_, place) = Table.FirstOrDefault(row => Regex.IsMatch(name, $"^(?:{row.Name})$"));
        if (place is null) throw new InvalidOperationException($"No place is known for {name}.");
        return SameValue.Of(expected, place.Replace("$0", name, StringComparison.Ordinal).Split('|').Select(path => JsonPath.At(printed, path)).FirstOrDefault(node => node is not null));
    }

    /// <summary>The printed frame, with what the suite counts and we do not print.</summary>
    private static JsonObject PrintedOf(OutsideFrame entry)
    {
        var edition = entry.Version == "2011" ? PlatformEdition.Jt2011 : PlatformEdition.Jt2019;
        var printed = new JsonObject();
        var wire = new JsonObject();
        if (entry.Form == "frame")
        {
            printed = JsonNode.Parse(PlatformPrinted.Of(entry.Bytes))!.AsObject();
            var frame = PlatformFrame.Read(entry.Bytes, null, out _)!;
            var version = frame.Header.Version;
            wire["length"] = frame.Header.Length + frame.Body.Length + 4;
            wire["encrypted"] = frame.Header.IsEncrypted ? 1 : 0;
            wire["version"] = $"{version >> 16}.{version >> 8 & 0xFF}.{version & 0xFF}";
            wire["dataLength"] = PlatformMessageTable.Read(frame).Message is Business business ? business.Data.Length : null;
            // The suite's class says so where the body begins with no vehicle.
            wire["noColour"] = "其他";
            printed["content"] = printed["message"]?["content"]?.DeepClone();
            if (printed["message"]?["subId"] is { } id && SameValue.Of(JsonValue.Create("0x9401"), id)) wire["hexNumber"] = printed["content"]!["number"]!.GetValue<uint>().ToString("X8");
        }
        else if (entry.MessageId.Contains('/', StringComparison.Ordinal))
        {
            var content = ContentTable.Read(Convert.ToUInt16(entry.MessageId[9..], 16), entry.Bytes, edition, out _, out _)!;
            printed["content"] = System.Text.Json.JsonSerializer.SerializeToNode(JsonNode.Parse(PlatformPrinted.Of(Business.Of(0x1200, null, 0x1200, content, edition)))!["content"]);
            printed["message"] = printed["content"]!.DeepClone();
            var positions = content switch
            {
                PositionContent one => [one.Position],
                PositionsContent several => several.Positions,
                _ => [],
            };
            if (positions.Count > 0) Positions(printed, wire, positions);
        }
        else
        {
            printed["message"] = JsonNode.Parse(PlatformPrinted.Of(PlatformMessageTable.Read(Convert.ToUInt16(entry.MessageId, 16), entry.Bytes, edition).Message!));
        }
        wire["textLength"] = printed["content"]?["text"] is { } text ? Regulatory.Integration.Terminals.Jt808.Gbk.Write(text.ToString()).Length : null;
        printed["wire"] = wire;
        return printed;
    }

    private static void Positions(JsonObject printed, JsonObject wire, IReadOnlyList<PlatformPosition> positions)
    {
        var block = positions[0].Block!;
        printed["block"] = JsonNode.Parse(System.Text.Json.JsonSerializer.Serialize(
            new { block.Longitude, block.Latitude, block.Speed, block.RecorderSpeed, block.Direction, block.Altitude, block.State, block.Alarm },
            System.Text.Json.JsonSerializerOptions.Web));
        var times = positions.Select(position => position.Block!.At!.Value.WithOffset(Regulatory.Domain.Kernel.ChinaTime.Offset).LocalDateTime).ToList();
        var first = times[0];
        printed["time"] = new JsonObject
        {
            ["Year"] = first.Year, ["Month"] = first.Month, ["Day"] = first.Day, ["Hour"] = first.Hour, ["Minute"] = first.Minute, ["Second"] = first.Second,
        };
        wire["positions"] = positions.Count;
        wire["times"] = new JsonArray([.. times.Select(time => (JsonNode)$"{time:uuuu-MM-dd HH:mm:ss}")]);
    }
}
