using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Regulatory.Ledger.Sealing;

namespace Regulatory.Ledger.Bundles;

/// <summary>Checks a paper by the proof that it carries within itself.</summary>
/// <param name="isSealed">Whether the seal of a PDF is valid and covers all of it; null to leave seals alone.</param>
public sealed partial class PaperCheck(Func<byte[], bool>? isSealed = null)
{
    private static readonly SearchValues<byte> HexDigits = SearchValues.Create("0123456789ABCDEF"u8);

    /// <param name="name">What to call the paper.</param>
    /// <exception cref="BundleUnreadableException">It carries no proof, or one that cannot be read.</exception>
    public CheckReport Check(string name, byte[] pdf, Pins pins)
    {
        var proof = BundleFormat.Read<PaperProof>(name, ProofIn(pdf) ?? throw BundleUnreadableException.NotABundle(name), BundleFormat.Paper);
        var head = HeadFile.Read(proof.Head) ?? throw BundleUnreadableException.Missing("head");
        var suite = BundleCheck.HashSuites.FirstOrDefault(known => known.Name == head.Checkpoint.Suite) ?? throw BundleUnreadableException.Missing("suite");
        var report = new ReportBuilder { Head = head.Checkpoint };
        foreach (var line in proof.Keys)
        {
            if (VerifierKey.TryParse(line, out var key)) report.Keys.Add(key);
            else report.Say("KEY-UNREADABLE", line);
        }
        if (SealingKeyring.Trusting(report.Keys).Verify(head.Note).Head is null) report.Say("HEAD-UNSIGNED", name);
        for (var at = 0; at < proof.Facts.Length; at++)
            report.CheckFact(suite, Encoding.UTF8.GetBytes(proof.Facts[at].Leaf), Digests.Read(proof.Facts[at].Proof), at + 1);
        // A proof that carries the issue of a paper is held to be that paper's, whether or not it says so.
        Document(name, pdf, proof.Document.Fact ?? report.FirstRecording, proof.Document, isSealed, report);
        PinCheck.Check(pins, head, [head], suite, report);
        return report.Build();
    }

    /// <summary>The proof in a paper, in the form in which it is put there; null if there is none, or more than one.</summary>
    public static ReadOnlyMemory<byte>? ProofIn(byte[] pdf)
    {
        var found = Embedded.Matches(Encoding.Latin1.GetString(pdf));
        if (found is not [var only]) return null;
        var (start, length) = (only.Index + only.Length, int.Parse(only.Groups[1].Value, CultureInfo.InvariantCulture));
        return start + length <= pdf.Length ? pdf.AsMemory(start, length) : null;
    }

    /// <summary>Checks a paper by the fact that records it; without such a fact, by the digest in its own proof.</summary>
    internal static void Document(string name, byte[] pdf, long? position, ProvenDocument? own, Func<byte[], bool>? isSealed, ReportBuilder report)
    {
        report.Documents.Add(name);
        if (own is not null && !StartsAs(pdf, own.Sha256, own.Length)) report.Say("DOCUMENT-CHANGED", name);
        else if (position is not { } at) report.Say("DOCUMENT-WITHOUT-DIGEST", name);
        else if (report.Proven(at) is not { UnsignedSha256: { } digest, UnsignedLength: { } length }) report.Say("DOCUMENT-UNRECORDED", name);
        else if (!StartsAs(pdf, digest, length)) report.Say("DOCUMENT-CHANGED", name);
        if (!IsCovered(pdf) || isSealed?.Invoke(pdf) == false) report.Say("SEAL-BROKEN", name);
        else report.Say(isSealed is null ? "SEAL-NOT-CHECKED" : "SEAL-OF-WHOM", name);
    }

    /// <summary>Whether the seal's byte range runs from the first to the last byte, with only the signature itself left out.</summary>
    public static bool IsCovered(byte[] pdf) => SealRange(pdf) is not null;

    /// <summary>Where the signature stands, in hexadecimal digits between angle brackets; null where the seal does not cover all the rest.</summary>
    public static Range? SealRange(byte[] pdf)
    {
        if (ByteRange.Matches(Encoding.Latin1.GetString(pdf)) is not [var only]) return null;
        var numbers = only.Groups.Values.Skip(1).Select(group => long.Parse(group.ValueSpan, CultureInfo.InvariantCulture)).ToList();
        var (open, close) = (numbers[0], numbers[1]);
        if (open >= close || close > pdf.Length || close + numbers[2] != pdf.Length || pdf[open] != '<' || pdf[close - 1] != '>') return null;
        var signature = (int)(open + 1)..(int)(close - 1);
        return pdf.AsSpan(signature).IndexOfAnyExcept(HexDigits) < 0 ? signature : null;
    }

    [GeneratedRegex(@"/ByteRange \[0 ([0-9]{1,10}) ([0-9]{1,10}) ([0-9]{1,10}) *\]", RegexOptions.CultureInvariant)]
    private static partial Regex ByteRange { get; }

    /// <summary>Whether a digest is that of the beginning of a paper. One over no more than the name of the format vouches for nothing.</summary>
    private static bool StartsAs(byte[] pdf, string sha256, long length) =>
        length > "%PDF-".Length && length <= pdf.Length && Convert.ToHexStringLower(SHA256.HashData(pdf.AsSpan(0, (int)length))) == sha256;

    [GeneratedRegex(@"<< /Type /EmbeddedFile /Subtype /application#2Fjson /Params << /ModDate \([^()]*\) /Size ([0-9]{1,8}) >> /Length \1 >>\nstream\n", RegexOptions.CultureInvariant)]
    private static partial Regex Embedded { get; }
}
