using System.Text.Json;
using Regulatory.Domain.Supervision.Alarms;
using Regulatory.Fleets.Protocol;
using Regulatory.Fleets.Truth;

namespace Regulatory.Fleets.Commands;

/// <summary>
/// <c>tracks.jsonl</c>, one transmission a line in the order of arrival, <c>frames.jsonl</c>, the same as frames of its terminal's edition, and
/// <c>truth.jsonl</c>, one violation a line. The same for the same fleet, byte by byte.
/// </summary>
public sealed class TrackFiles : IDisposable
{
    private readonly StreamWriter tracks, frames, truth;

    public TrackFiles(string folder)
    {
        Directory.CreateDirectory(folder);
        (tracks, frames, truth) = (Open("tracks"), Open("frames"), Open("truth"));

        StreamWriter Open(string name) => new(Path.Combine(folder, $"{name}.jsonl")) { NewLine = "\n" };
    }

    public void Write(Journey journey)
    {
        var speech = new Speech(Kit.Of(journey.Plan));
        foreach (var one in journey.Sent)
        {
            tracks.WriteLine(JsonSerializer.Serialize(new
            {
                terminal = one.Terminal.Value,
                vehicle = journey.Plan.Vehicle.ToString(),
                sentAt = one.SentAt.ToString(),
                blindZone = one.IsBlindZone,
                copy = one.IsOfCopy,
                driver = one.Card?.Driver.Value,
                points = one.Points.Select(point => new
                {
                    at = point.At.ToString(), lat = point.Position.Latitude, lon = point.Position.Longitude, speed = point.Speed,
                    recorder = point.RecorderSpeed, fix = point.HasFix, acc = point.AccOn, alarm = point.Alarm, status = point.Status,
                }),
            }));
            foreach (var frame in speech.Say(one))
                frames.WriteLine(JsonSerializer.Serialize(new { sentAt = one.SentAt.ToString(), frame = Convert.ToHexStringLower(frame.Wire.Span) }));
        }
        foreach (var one in journey.Truth)
            truth.WriteLine(JsonSerializer.Serialize(new
            {
                vehicle = one.Vehicle.ToString(), @class = journey.Plan.Class.ToString(), code = one.Code.Written(), from = one.From.ToString(), to = one.To.ToString(),
                certainty = one.Certainty.ToString(),
            }));
    }

    public void Dispose()
    {
        tracks.Dispose();
        frames.Dispose();
        truth.Dispose();
    }
}
