using NodaTime;

namespace Regulatory.Integration.Documents.Typesetting;

/// <summary>Why a document could not be typeset.</summary>
/// <param name="Template">File name of the template.</param>
public abstract record TypesettingFault(string Template)
{
    /// <summary>The template or its data are wrong: <paramref name="Message"/> is the compiler's, with line numbers.</summary>
    public sealed record TemplateFault(string Template, string Message) : TypesettingFault(Template);

    /// <summary>The worker died on this document, and so did its replacement.</summary>
    /// <param name="Reason">What the worker last wrote to its standard error, or how it ended.</param>
    public sealed record WorkerLost(string Template, string Reason) : TypesettingFault(Template);

    /// <summary>The document took longer than allowed; its worker was stopped.</summary>
    public sealed record TimeLimitExceeded(string Template, Duration Limit) : TypesettingFault(Template);

    /// <summary>As many documents as allowed are waiting already.</summary>
    public sealed record QueueFull(string Template, int Waiting) : TypesettingFault(Template);
}

/// <summary>Carries a <see cref="TypesettingFault"/> to whoever asked for the document.</summary>
public sealed class TypesettingException(TypesettingFault fault, Exception? inner = null) : Exception(fault.ToString(), inner)
{
    public TypesettingFault Fault { get; } = fault;
}
