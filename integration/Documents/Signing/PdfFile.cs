using System.Globalization;
using System.Text;

namespace Regulatory.Integration.Documents.Signing;

/// <summary>
/// As much of a PDF file as an incremental update has to know: its cross-reference, trailer and objects, whether they stand in
/// a table or in streams (ISO 32000-1 §7.5).
/// </summary>
internal sealed class PdfFile
{
    private readonly string text;
    private readonly Dictionary<int, Entry> entries = [];

    private PdfFile(string text) => this.text = text;

    /// <summary>Where an object is: at an offset, or within an object stream.</summary>
    private readonly record struct Entry(int Offset, int Stream);

    /// <summary>Offset of the newest cross-reference section.</summary>
    public int StartXref { get; private set; }

    /// <summary>The newest cross-reference is a stream, and so has to be an update's.</summary>
    public bool HasXrefStream { get; private set; }

    public OrderedDictionary<string, string> Trailer { get; private set; } = [];

    public int Size => Number(Trailer["Size"]);

    /// <exception cref="InvalidDataException">Not a PDF file, an encrypted or a damaged one.</exception>
    public static PdfFile Read(ReadOnlySpan<byte> bytes)
    {
        var file = new PdfFile(Encoding.Latin1.GetString(bytes));
        var mark = file.text.LastIndexOf("startxref", StringComparison.Ordinal);
        if (mark < 0 || !file.text.StartsWith("%PDF-", StringComparison.Ordinal))
        {
            throw new InvalidDataException("Not a PDF file.");
        }

        file.StartXref = file.NumberAt(mark + "startxref".Length);
        file.HasXrefStream = !file.IsTable(file.StartXref);
        file.Trailer = file.ReadSection(file.StartXref);
        var seen = new HashSet<int> { file.StartXref };
        for (var section = file.Trailer; section.TryGetValue("Prev", out var before) && seen.Add(Number(before));)
        {
            section = file.ReadSection(Number(before));
        }

        return file.Trailer.ContainsKey("Encrypt") ? throw new InvalidDataException("An encrypted PDF cannot be signed.") : file;
    }

    /// <summary>An object's value as written, stream data aside.</summary>
    public string Object(int id)
    {
        if (!entries.TryGetValue(id, out var entry))
        {
            throw new InvalidDataException($"The PDF has no object {id}.");
        }

        if (entry.Stream == 0)
        {
            var start = ValueOfObject(entry.Offset);
            return text[start..PdfText.EndOfValue(text, start)];
        }

        var (dictionary, data) = Stream(entries[entry.Stream].Offset);
        var content = Encoding.Latin1.GetString(data);
        var header = content[..Number(dictionary["First"])].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var place = 0;
        while (Number(header[place]) != id)
        {
            place += 2;
        }

        var at = PdfText.SkipSpace(content, Number(dictionary["First"]) + Number(header[place + 1]));
        return content[at..PdfText.EndOfValue(content, at)];
    }

    public OrderedDictionary<string, string> DictionaryObject(int id) => PdfText.Dictionary(Object(id), 0);

    private bool IsTable(int at) => string.CompareOrdinal(text, PdfText.SkipSpace(text, at), "xref", 0, 4) == 0;

    private OrderedDictionary<string, string> ReadSection(int at) => IsTable(at) ? ReadTable(at) : ReadXrefStream(at);

    private OrderedDictionary<string, string> ReadTable(int at)
    {
        at = PdfText.SkipSpace(text, PdfText.SkipSpace(text, at) + "xref".Length);
        while (text[at] != 't')
        {
            var first = Word(ref at);
            for (var left = Word(ref at); left > 0; left--, first++)
            {
                var offset = Word(ref at);
                Word(ref at);
                if (text[at] == 'n')
                {
                    entries.TryAdd(first, new(offset, 0));
                }

                at = PdfText.SkipSpace(text, at + 1);
            }
        }

        var trailer = PdfText.Dictionary(text, PdfText.SkipSpace(text, at + "trailer".Length));
        if (trailer.TryGetValue("XRefStm", out var hybrid))
        {
            ReadXrefStream(Number(hybrid));
        }

        return trailer;
    }

    private OrderedDictionary<string, string> ReadXrefStream(int at)
    {
        var (dictionary, data) = Stream(at);
        var widths = Numbers(dictionary["W"]);
        var index = dictionary.TryGetValue("Index", out var given) ? Numbers(given) : [0, Number(dictionary["Size"])];
        var rows = data.AsSpan();
        for (var part = 0; part < index.Length; part += 2)
        {
            for (var id = index[part]; id < index[part] + index[part + 1]; id++)
            {
                var type = widths[0] == 0 ? 1 : Field(ref rows, widths[0]);
                var (second, third) = (Field(ref rows, widths[1]), Field(ref rows, widths[2]));
                if (type is 1 or 2)
                {
                    entries.TryAdd(id, type == 1 ? new(second, 0) : new(third, second));
                }
            }
        }

        return dictionary;
    }

    private (OrderedDictionary<string, string> Dictionary, byte[] Data) Stream(int at)
    {
        var start = ValueOfObject(at);
        var dictionary = PdfText.Dictionary(text, start);
        var keyword = PdfText.SkipSpace(text, PdfText.EndOfValue(text, start)) + "stream".Length;
        var data = text.IndexOf('\n', keyword) + 1;
        var length = PdfText.IsReference(dictionary["Length"])
            ? Number(Object(PdfText.Referenced(dictionary["Length"])))
            : Number(dictionary["Length"]);
        var raw = Encoding.Latin1.GetBytes(text, data, length);
        return (dictionary, dictionary.ContainsKey("Filter") ? PdfFlate.Decode(raw, dictionary) : raw);
    }

    private int ValueOfObject(int at)
    {
        var number = PdfText.EndOfValue(text, PdfText.SkipSpace(text, at));
        var generation = PdfText.EndOfValue(text, PdfText.SkipSpace(text, number));
        return PdfText.SkipSpace(text, PdfText.EndOfValue(text, PdfText.SkipSpace(text, generation)));
    }

    private int NumberAt(int at)
    {
        at = PdfText.SkipSpace(text, at);
        return Number(text[at..PdfText.EndOfValue(text, at)]);
    }

    private int Word(ref int at)
    {
        var number = NumberAt(at);
        at = PdfText.SkipSpace(text, at);
        while (char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        at = PdfText.SkipSpace(text, at);
        return number;
    }

    private static int Field(ref Span<byte> rows, int width)
    {
        var value = 0;
        foreach (var part in rows[..width])
        {
            value = (value << 8) | part;
        }

        rows = rows[width..];
        return value;
    }

    private static int[] Numbers(string array) =>
        [.. array.Trim('[', ']').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Number)];

    private static int Number(string word) => int.Parse(word, NumberStyles.None, CultureInfo.InvariantCulture);
}
