using NodaTime;

namespace Regulatory.Integration.Documents.Typesetting;

/// <summary>A document to be typeset. Equal jobs give equal bytes.</summary>
/// <param name="Template">File name in the templates folder: <c>certificate.typ</c>.</param>
/// <param name="Data">The document model as JSON; the template reads it as <c>sys.inputs.data</c>.</param>
/// <param name="Attachments">JSON array of <see cref="Attachment"/>, for <c>sys.inputs.attachments</c>.</param>
/// <param name="CreatedAt">The document's creation time; comes from the facts, never from the clock. Whole seconds count.</param>
public sealed record TypesettingJob(string Template, string Data, string Attachments, Instant CreatedAt);

/// <summary>A file associated with the document (PDF/A-3).</summary>
/// <param name="Relationship">What it is to the document: <c>source</c>, <c>data</c>, <c>supplement</c> or <c>alternative</c>.</param>
public sealed record Attachment(string Name, string MimeType, string Relationship, string Description, string Content);
