using System.Collections.Immutable;

namespace Regulatory.Domain.Enforcement.Overload.Weighing;

/// <summary>From where a picture shows the truck.</summary>
public enum PictureView
{
    /// <summary>车头</summary>
    Front,

    /// <summary>侧面</summary>
    Side,

    /// <summary>车尾</summary>
    Rear,

    /// <summary>号牌特写</summary>
    Plate,
}

/// <summary>One picture of the pack.</summary>
/// <param name="Sha256">Digest of the file, 64 lower-case hex digits.</param>
public sealed record Picture(PictureView View, string Sha256);

/// <summary>A film of the crossing.</summary>
/// <param name="Sha256">Digest of the file, 64 lower-case hex digits.</param>
public sealed record Film(string Sha256, int Seconds);

/// <summary>What a device said of its own capture.</summary>
public enum CaptureWarning
{
    /// <summary>走走停停</summary>
    StopAndGo,

    /// <summary>跨道行驶</summary>
    LaneStraddling,

    /// <summary>设备报警</summary>
    DeviceWarning,

    /// <summary>时钟未同步</summary>
    ClockNotSynchronised,
}

/// <summary>证据包: what proves one capture.</summary>
/// <param name="Sha256">Digest over the whole pack, 64 lower-case hex digits; what is sealed later must be the same.</param>
public sealed record EvidencePack(ImmutableArray<Picture> Pictures, Film? Film, string Sha256)
{
    /// <summary>Whether the truck is seen from there, on a picture that stands in the pack once: one file proves one view.</summary>
    public bool Shows(PictureView view) =>
        Pictures.Any(picture => picture.View == view && Files.Count(file => file == picture.Sha256) == 1);

    /// <summary>Digests of the pictures and the film.</summary>
    private IEnumerable<string> Files => Pictures.Select(picture => picture.Sha256).Concat(Film is { } film ? [film.Sha256] : []);

    /// <summary>Digests by which the same evidence is known again: of the pack, the pictures and the film.</summary>
    public ImmutableArray<string> Digests() => [.. Files.Append(Sha256).Distinct().Order(StringComparer.Ordinal)];
}
