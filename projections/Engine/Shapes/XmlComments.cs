using System.Collections.Concurrent;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Regulatory.Projections;

/// <summary>The doc comments of an assembly, from the XML file that the compiler puts beside it; empty without the file.</summary>
internal sealed partial class XmlComments
{
    private static readonly ConcurrentDictionary<Assembly, XmlComments> Loaded = new();
    private readonly Dictionary<string, XElement> members;

    private XmlComments(Assembly assembly)
    {
        var file = Path.ChangeExtension(assembly.Location, ".xml");
        members = File.Exists(file)
            ? XDocument.Load(file).Descendants("member").ToDictionary(member => member.Attribute("name")!.Value)
            : [];
    }

    public static XmlComments Of(Assembly assembly) => Loaded.GetOrAdd(assembly, known => new XmlComments(known));

    public string? OfType(Type type) => Summary($"T:{Name(type)}");

    /// <summary>A property's own summary, or the parameter's text of the record it was declared in.</summary>
    public string? OfColumn(PropertyInfo property) =>
        Summary($"P:{Name(property.DeclaringType!)}.{property.Name}")
        ?? Words(members.GetValueOrDefault($"T:{Name(property.DeclaringType!)}")?.Elements("param")
            .FirstOrDefault(parameter => parameter.Attribute("name")?.Value == property.Name));

    private static string Name(Type type) => type.FullName!.Replace('+', '.');

    private string? Summary(string member) => Words(members.GetValueOrDefault(member)?.Element("summary"));

    /// <summary>The text with its references written out and its white space folded.</summary>
    private static string? Words(XElement? element)
    {
        if (element is null) return null;
        var copy = new XElement(element);
        foreach (var reference in copy.Descendants().Where(node => node.Name.LocalName is "see" or "paramref").ToList())
        {
            var target = reference.Attribute("cref")?.Value ?? reference.Attribute("name")?.Value ?? reference.Attribute("langword")?.Value;
            reference.ReplaceWith(reference.IsEmpty ? target?[(target.LastIndexOfAny(['.', ':']) + 1)..] ?? "" : reference.Value);
        }
        return Space.Replace(copy.Value, " ").Trim() is { Length: > 0 } text ? text : null;
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space { get; }
}
