using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Regulatory.Integration.Documents.Signing;

/// <summary>
/// An incremental update (ISO 32000-1 §7.5.6): new and changed objects, a cross-reference to them and a trailer, to be written
/// after the last byte of the file, of which not one changes.
/// </summary>
internal sealed class PdfUpdate
{
    private readonly PdfFile file;
    private readonly byte[] original;
    private readonly StringBuilder body = new();
    private readonly SortedDictionary<int, int> offsets = [];
    private int size;

    public PdfUpdate(PdfFile file, byte[] original)
    {
        (this.file, this.original) = (file, original);
        size = file.Size;
        if (original is not [.., (byte)'\n'])
        {
            body.Append('\n');
        }
    }

    /// <summary>A number for a new object.</summary>
    public int NewObject() => size++;

    /// <summary>Writes an object; the result is the offset of its value in the file to be.</summary>
    public int Write(int id, string value)
    {
        offsets[id] = Here;
        body.Append(CultureInfo.InvariantCulture, $"{id} 0 obj\n");
        var start = Here;
        body.Append(value).Append("\nendobj\n");
        return start;
    }

    /// <summary>Writes a stream object.</summary>
    /// <param name="dictionary">With the length of <paramref name="data"/>.</param>
    public void WriteStream(int id, string dictionary, ReadOnlySpan<byte> data)
    {
        offsets[id] = Here;
        body.Append(CultureInfo.InvariantCulture, $"{id} 0 obj\n{dictionary}\nstream\n")
            .Append(Encoding.Latin1.GetString(data)).Append("\nendstream\nendobj\n");
    }

    /// <summary>The original with the update after it.</summary>
    public byte[] Finish()
    {
        // The same original and the same update give the same second identifier.
        var entropy = SHA256.HashData([.. original, .. Encoding.Latin1.GetBytes(body.ToString())]);
        var trailer = new OrderedDictionary<string, string>();
        foreach (var key in (string[])["Root", "Info"])
        {
            if (file.Trailer.TryGetValue(key, out var value))
            {
                trailer[key] = value;
            }
        }

        if (file.Trailer.TryGetValue("ID", out var ids))
        {
            trailer["ID"] = $"[{ids[1..PdfText.EndOfValue(ids, PdfText.SkipSpace(ids, 1))]} <{Convert.ToHexString(entropy[..16])}>]";
        }

        trailer["Prev"] = file.StartXref.ToString(CultureInfo.InvariantCulture);
        var start = file.HasXrefStream ? WriteXrefStream(trailer) : WriteXrefTable(trailer);
        body.Append(CultureInfo.InvariantCulture, $"startxref\n{start}\n%%EOF\n");
        return [.. original, .. Encoding.Latin1.GetBytes(body.ToString())];
    }

    private int Here => original.Length + body.Length;

    private int WriteXrefTable(OrderedDictionary<string, string> trailer)
    {
        var start = Here;
        body.Append("xref\n");
        foreach (var run in Runs())
        {
            body.Append(CultureInfo.InvariantCulture, $"{run[0]} {run.Count}\n");
            run.ForEach(id => body.Append(CultureInfo.InvariantCulture, $"{offsets[id]:D10} 00000 n\r\n"));
        }

        trailer["Size"] = size.ToString(CultureInfo.InvariantCulture);
        body.Append("trailer\n").Append(PdfText.Write(trailer)).Append('\n');
        return start;
    }

    private int WriteXrefStream(OrderedDictionary<string, string> trailer)
    {
        var (start, id) = (Here, NewObject());
        offsets[id] = start;
        var index = string.Join(' ', Runs().Select(run => string.Create(CultureInfo.InvariantCulture, $"{run[0]} {run.Count}")));
        var rows = string.Concat(offsets.Values.Select(at => Encoding.Latin1.GetString(
            [1, (byte)(at >> 24), (byte)(at >> 16 & 255), (byte)(at >> 8 & 255), (byte)(at & 255), 0, 0])));
        trailer["Type"] = "/XRef";
        trailer["W"] = "[1 4 2]";
        trailer["Index"] = $"[{index}]";
        trailer["Size"] = size.ToString(CultureInfo.InvariantCulture);
        trailer["Length"] = rows.Length.ToString(CultureInfo.InvariantCulture);
        body.Append(CultureInfo.InvariantCulture, $"{id} 0 obj\n{PdfText.Write(trailer)}\nstream\n{rows}\nendstream\nendobj\n");
        return start;
    }

    /// <summary>The written numbers, in runs without gaps.</summary>
    private List<List<int>> Runs()
    {
        var runs = new List<List<int>>();
        foreach (var id in offsets.Keys)
        {
            if (runs is [.., var last] && last[^1] == id - 1)
            {
                last.Add(id);
            }
            else
            {
                runs.Add([id]);
            }
        }

        return runs;
    }
}
