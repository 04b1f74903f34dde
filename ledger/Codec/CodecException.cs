namespace Regulatory.Ledger.Codec;

/// <summary>JSON that does not fit its type. The message says what is wrong, <see cref="Path"/> where: <c>$.applicant.name</c>.</summary>
public sealed class CodecException : Exception
{
    public CodecException(string path, string message, Exception? inner = null)
        : base(message, inner) => Path = path;

    /// <summary>Where in the document, as a JSON path.</summary>
    public string Path { get; }
}
